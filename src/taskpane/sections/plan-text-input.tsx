import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk, Outcome, PlanTextOverview } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";
import { TextFileButton } from "./text-file-button";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface InputProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly planText: PlanTextOverview | null;
  readonly onPlanText: (planText: PlanTextOverview | null) => void;
}

/** 导入去年的计划: a file or pasted text; what was found in it, and which plan of several. */
export function PlanTextInput({ desk, workbook, planText, onPlanText }: InputProps) {
  const styles = useStyles();
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState("");

  const take = async (job: () => Promise<Outcome<PlanTextOverview>>) => {
    const read = await workbook.run(job);
    if (!read) return;
    onPlanText(read);
    setPasting(false);
  };
  const chosen = planText?.plans[planText.chosen - 1];
  return (
    <div className={styles.stack} role="group" aria-label="导入工作计划">
      <Text>导入工作计划（可选）</Text>
      {planText ? (
        <>
          <Text size={200}>
            {planText.name}：{chosen ? `${chosen.activities} 项活动` : "没有找到活动安排"}
          </Text>
          {planText.plans.length > 1 && (
            <Field label="这份文件里有几份计划，用哪一份" size="small">
              <Select value={String(planText.chosen)} onChange={(_event, { value }) => void take(() => desk.schedule.choosePlan(Number(value)))}>
                {planText.plans.map((plan, index) => (
                  <option key={index} value={index + 1}>
                    {`${plan.title}（${plan.activities} 项）`}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {planText.problems.slice(0, 5).map((problem, index) => (
            <Text key={index} size={200} className={styles.quiet}>
              {problem}
            </Text>
          ))}
          <Button size="small" onClick={() => void workbook.run(() => desk.schedule.forgetPlanText()).then(() => onPlanText(null))}>
            不用这份计划
          </Button>
        </>
      ) : (
        <div className={styles.buttons}>
          <TextFileButton text="选择文件（Word 或文本）" purpose="选择工作计划文件" disabled={workbook.busy} onChosen={(read) => void take(async () => desk.schedule.readPlanText(await read()))} />
          <Button size="small" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            粘贴文字
          </Button>
        </div>
      )}
      {pasting && !planText && (
        <>
          <Textarea aria-label="粘贴工作计划的文字" resize="vertical" rows={6} value={text} onChange={(_event, { value }) => setText(value)} />
          <Button size="small" disabled={workbook.busy || text.trim() === ""} onClick={() => void take(() => desk.schedule.readPlanText({ text }))}>
            读取
          </Button>
        </>
      )}
    </div>
  );
}
