import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FindingGroup } from "../../../jobs/desk";
import { Fold } from "../fold";
import { LongList } from "../long-list";
import type { ResultProps } from "./check-props";
import { FindingItem, RuleWords } from "./finding-item";
import { LevelBadge } from "./level-badge";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "6px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A list as short as this is shown open. */
const SHORT_LIST = 10;

/** Findings as an inspector would ask: by level, then rule by rule. */
export function FindingsByLevel({ desk, workbook, result }: ResultProps) {
  const styles = useStyles();
  const total = result.groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <div className={styles.stack}>
      {result.groups.map((group) => (
        <Fold key={group.id} startsOpen={total <= SHORT_LIST} title={<GroupTitle group={group} />}>
          <RuleWords group={group} />
          {group.findings[0]!.basis !== "" && (
            <Text size={200} className={styles.quiet}>
              依据：{group.findings[0]!.basis}
            </Text>
          )}
          <LongList items={group.findings} idOf={({ id }) => id}>
            {(finding) => <FindingItem desk={desk} workbook={workbook} finding={finding} group={group} />}
          </LongList>
        </Fold>
      ))}
    </div>
  );
}

function GroupTitle({ group: { level, title, findings } }: { readonly group: FindingGroup }) {
  return (
    <>
      <LevelBadge level={level} /> {title} <Text weight="semibold">{findings.length} 处</Text>
    </>
  );
}
