import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Desk, Preview } from "../../jobs/desk";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 4px", textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere" },
  narrow: { whiteSpace: "nowrap" },
  sides: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px", marginBottom: "8px" },
  side: { backgroundColor: tokens.colorNeutralBackground1, padding: "4px 6px", borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
});

/** What a job would write, before it is written: sheets, conflicts side by side, notes, the rows. */
export function PreviewList({ desk, preview }: { readonly desk: Desk; readonly preview: Preview }) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <section>
        <h2 className={styles.heading}>会写这些表</h2>
        <ul className={styles.list}>
          {preview.sheets.map(({ id, text, notes }) => (
            <li key={id}>{[text, ...notes].join("")}</li>
          ))}
        </ul>
      </section>
      {preview.conflicts.length > 0 && (
        <section>
          <h2 className={styles.heading}>您改过、新结果又不同的地方（保留您的）</h2>
          {preview.conflicts.map(({ id, place, text, users, ours }) => (
            <div key={id}>
              {place && desk.abilities.select ? (
                <Link as="button" onClick={() => void desk.select(place)}>
                  {text}
                </Link>
              ) : (
                <Text>{text}</Text>
              )}
              <div className={styles.sides}>
                <div className={styles.side}>
                  <Text size={200} weight="semibold" block>
                    您的
                  </Text>
                  {users}
                </div>
                <div className={styles.side}>
                  <Text size={200} weight="semibold" block>
                    新的
                  </Text>
                  {ours}
                </div>
              </div>
            </div>
          ))}
        </section>
      )}
      {preview.notes.length > 0 && (
        <section>
          <h2 className={styles.heading}>请留意</h2>
          <ul className={styles.list}>
            {preview.notes.map((note, index) => (
              <li key={index}>{note.text}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className={styles.heading}>全年 {preview.rows.length} 项</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              {["月份", "时间", "活动", "来源"].map((title) => (
                <th key={title} scope="col" className={styles.cell}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row, index) => (
              <tr key={index}>
                <td className={`${styles.cell} ${styles.narrow}`}>{row.month}</td>
                <td className={styles.cell}>{row.when}</td>
                <td className={styles.cell}>{row.activity}</td>
                <td className={styles.cell}>{row.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
