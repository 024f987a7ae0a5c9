import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk, NextYearCopy } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "flex-start" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface NextYearProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
}

/** 建下一年的台帐: another workbook of the same layout; what happened in the year is emptied, what goes on comes along. */
export function NextYearPart({ desk, workbook }: NextYearProps) {
  const styles = useStyles();
  const now = workbook.overview?.unit.year;
  const [chosen, setChosen] = useState<number | null>(null);
  const [copy, setCopy] = useState<NextYearCopy | null>(null);
  if (now === undefined) return null;
  const year = chosen ?? now + 1;
  const make = async () => {
    setCopy(null);
    setCopy((await workbook.run(() => desk.copies.nextYear(year))) ?? null);
  };
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>年底建下一年的台帐</h2>
      <Text>照这一份的样子另建一份：会员、机构、资产、结余和您的纠正带过去，当年的记录清空。打开着的这一份不会改动。</Text>
      <Field label="新的年度" size="small">
        <Select value={String(year)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {[now + 1, now + 2].map((each) => (
            <option key={each} value={each}>
              {workbook.overview?.unit.scheme === "school" ? `${each}—${each + 1} 学年` : `${each} 年`}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabled={workbook.busy} onClick={() => void make()}>
        另存一份下一年的台帐
      </Button>
      <div role="status">
        {copy && (
          <>
            <Text block>已交给您：{copy.name}，用“打开”就能接着做。</Text>
            <Text block>带过去：{copy.kept.join("、") || "无"}</Text>
            <Text block>已清空：{copy.emptied.join("、") || "无"}</Text>
            {copy.notes.map((note) => (
              <Text block key={note}>
                请留意：{note}
              </Text>
            ))}
          </>
        )}
      </div>
    </section>
  );
}
