import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WorkClass } from "../../../jobs/desk";
import { Fold } from "../fold";
import { LongList } from "../long-list";
import type { ResultProps } from "./check-props";
import { FindingItem } from "./finding-item";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "6px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What each class asks of the clerk. */
const CLASS_WORDS: Readonly<Record<WorkClass["mend"], string>> = {
  还能补办: "对照原始资料补填、改正。",
  只能如实说明: "事情已经过去，核实后写明情况，不改日期。",
  不得倒签补造: "找得到原件的补归档；当时没有的，不得事后补签名、补记录、补签到。",
};

/** 先补这些: what is left, in the order of work: by points, then box by box. */
export function WorkList({ desk, workbook, result }: ResultProps) {
  const styles = useStyles();
  const groupOf = useMemo(() => new Map(result.groups.flatMap((group) => group.findings.map(({ id }) => [id, group] as const))), [result]);
  return (
    <div className={styles.stack}>
      {result.work.map(({ mend, findings }, index) => (
        <Fold
          key={mend}
          startsOpen={index === 0}
          title={
            <>
              {mend} <Text weight="semibold">{findings.length} 处</Text>
            </>
          }
        >
          <Text size={200} className={styles.quiet}>
            {CLASS_WORDS[mend]}
          </Text>
          <LongList items={findings} idOf={({ id }) => id}>
            {(finding) => <FindingItem desk={desk} workbook={workbook} finding={finding} group={groupOf.get(finding.id)!} alone />}
          </LongList>
        </Fold>
      ))}
    </div>
  );
}
