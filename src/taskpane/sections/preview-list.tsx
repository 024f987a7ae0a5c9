import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Desk, Preview, SheetPreview } from "../../jobs/desk";

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

function summary({ sheet, action, added, changed, removed, kept }: SheetPreview): string {
  if (action === "create") return `${sheet}：新建，${added} 行`;
  if (action === "unchanged") return `${sheet}：没有变化`;
  const parts = [added && `加 ${added} 行`, changed && `改 ${changed} 格`, removed && `删 ${removed} 行`, kept && `保留您改过的 ${kept} 处`];
  return `${sheet}：${parts.filter(Boolean).join("，") || "只调整格式"}`;
}

/** What a job would write, before it is written: sheets, conflicts side by side, notes, the rows. */
export function PreviewList({ desk, preview }: { readonly desk: Desk; readonly preview: Preview }) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <section>
        <h2 className={styles.heading}>会写这些表</h2>
        <ul className={styles.list}>
          {preview.sheets.map((sheet) => (
            <li key={sheet.sheet}>{summary(sheet)}</li>
          ))}
        </ul>
      </section>
      {preview.conflicts.length > 0 && (
        <section>
          <h2 className={styles.heading}>您改过、新结果又不同的地方（保留您的）</h2>
          {preview.conflicts.map((conflict, index) => (
            <div key={index}>
              {desk.abilities.select ? (
                <Link as="button" onClick={() => void desk.select(conflict.place)}>
                  {conflict.what}
                </Link>
              ) : (
                <Text>{conflict.what}</Text>
              )}
              <div className={styles.sides}>
                <div className={styles.side}>
                  <Text size={200} weight="semibold" block>
                    您的
                  </Text>
                  {conflict.yours || "（空）"}
                </div>
                <div className={styles.side}>
                  <Text size={200} weight="semibold" block>
                    新的
                  </Text>
                  {conflict.ours || "（空）"}
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
