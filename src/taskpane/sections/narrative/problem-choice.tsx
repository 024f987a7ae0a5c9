import { Checkbox, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import type { ProblemOffer } from "../../../jobs/desk";
import type { ChosenProblem } from "../../../narrative";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "4px" },
  measure: { color: tokens.colorNeutralForeground3, paddingLeft: "32px" },
});

interface ProblemChoiceProps {
  readonly offers: readonly ProblemOffer[];
  readonly chosen: readonly ChosenProblem[];
  readonly onChange: (chosen: readonly ChosenProblem[]) => void;
}

/** 存在问题: the chair ticks two or three, or writes one; nothing is ticked beforehand. */
export function ProblemChoice({ offers, chosen, onChange }: ProblemChoiceProps) {
  const styles = useStyles();
  const own = chosen.find((each) => typeof each !== "string") ?? { problem: "", measure: "" };
  const keys = chosen.filter((each) => typeof each === "string");
  const change = (nextKeys: readonly string[], { problem, measure }: { readonly problem: string; readonly measure: string }) =>
    onChange([...nextKeys, ...(problem === "" && measure === "" ? [] : [{ problem, measure }])]);
  return (
    <div className={styles.stack} role="group" aria-label="存在问题">
      <Text>存在问题（请工会主席选两三条，不会自动写进去）</Text>
      {offers.map(({ key, problem, measure }) => (
        <div key={key}>
          <Checkbox label={problem} checked={keys.includes(key)} onChange={(_event, { checked }) => change(checked === true ? [...keys, key] : keys.filter((each) => each !== key), own)} />
          <Text size={200} block className={styles.measure}>
            改进：{measure}
          </Text>
        </div>
      ))}
      <Field label="自己写一条问题" size="small">
        <Textarea value={own.problem} onChange={(_event, { value }) => change(keys, { ...own, problem: value })} />
      </Field>
      <Field label="怎么改" size="small">
        <Textarea value={own.measure} onChange={(_event, { value }) => change(keys, { ...own, measure: value })} />
      </Field>
    </div>
  );
}
