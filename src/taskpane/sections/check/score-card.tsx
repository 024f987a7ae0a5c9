import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { CheckResult, ItemOverview } from "../../../jobs/desk";
import { Fold } from "../fold";
import type { ResultProps } from "./check-props";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  item: { display: "flex", flexDirection: "column", rowGap: "2px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "6px" },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  points: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The score against the list in use; opened, item by item, and another list to measure by. */
export function ScoreCard({ desk, workbook, result }: ResultProps) {
  const styles = useStyles();
  const { score, lists, chosenList } = result;
  return (
    <section className={styles.stack} aria-label="得分">
      <Text weight="semibold" size={400}>
        {score.line}
      </Text>
      {score.failing.length > 0 && <Text>必备项还没有得分：{score.failing.join("；")}</Text>}
      <Fold title={`对照《${score.title}》，逐项看`}>
        <Field label="对照哪份考核表" size="small">
          <Select size="small" value={chosenList ?? ""} disabled={workbook.busy} onChange={(_event, { value }) => void workbook.run(() => desk.check.measureBy(value || null))}>
            <option value="">本工作簿里的考核细则；没有就用常用的</option>
            {lists.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Text size={200} className={styles.quiet}>
          来源：{score.source}
        </Text>
        <ul className={styles.list}>
          {score.items.map((item) => (
            <li key={item.id} className={styles.item}>
              <div className={styles.line}>
                <Text>{item.title}</Text>
                <Text weight="semibold" className={styles.points}>
                  {pointsInWords(item)}
                </Text>
              </div>
              <Text size={200} className={styles.quiet}>
                {item.figures}
              </Text>
              {result.ownList && <TopicChoice desk={desk} workbook={workbook} item={item} topics={result.topics} />}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function pointsInWords({ points, earned }: ItemOverview): string {
  if (points === undefined) return "分值不详";
  return earned === undefined ? `${points} 分，待现场` : `${earned} / ${points} 分`;
}

const BY_ITS_WORDS = "auto";

/** What an item of the union's own list is about; the machine's reading can be corrected. */
function TopicChoice({ desk, workbook, item, topics }: Pick<ResultProps, "desk" | "workbook"> & { readonly item: ItemOverview; readonly topics: CheckResult["topics"] }) {
  const say = (value: string) => desk.check.sayTopics(item.title, value === BY_ITS_WORDS ? null : value === "" ? [] : [value]);
  return (
    <Select size="small" aria-label={`这一项看什么：${item.title}`} value={item.topics[0] ?? ""} disabled={workbook.busy} onChange={(_event, { value }) => void workbook.run(() => say(value))}>
      <option value="">台帐里看不出，待现场</option>
      <option value={BY_ITS_WORDS}>按条文自动认</option>
      {topics.map(({ id, title }) => (
        <option key={id} value={id}>
          看：{title}
        </option>
      ))}
    </Select>
  );
}
