import { makeStyles, tokens } from "@fluentui/react-components";
import type { Desk, SchedulePreview } from "../../jobs/desk";
import { SheetsPreviewList } from "./sheets-preview";
import { TitledPart } from "./titled-part";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
  list: { margin: 0, paddingLeft: "18px" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 4px", textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere" },
  narrow: { whiteSpace: "nowrap" },
});

/** The schedule before it is written: sheets, conflicts, notes, the rows. */
export function SchedulePreviewList({ desk, preview }: { readonly desk: Desk; readonly preview: SchedulePreview }) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <SheetsPreviewList desk={desk} preview={preview} />
      {preview.notes.length > 0 && (
        <TitledPart title="请留意">
          <ul className={styles.list}>
            {preview.notes.map((note, index) => (
              <li key={index}>{note.text}</li>
            ))}
          </ul>
        </TitledPart>
      )}
      <TitledPart title={`全年 ${preview.rows.length} 项`}>
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
      </TitledPart>
    </div>
  );
}
