import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { parseAddress } from "../../book";
import type { Desk, MergeConflict } from "../../jobs/desk";
import { PlaceLink } from "./place-link";

const useStyles = makeStyles({
  conflict: { marginBottom: "10px" },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    marginTop: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 6px", textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere" },
  heading: { width: "26%", fontWeight: tokens.fontWeightSemibold },
  lacking: { color: tokens.colorNeutralForeground3 },
});

/** Where the user and we both changed something: row by row, each field's two sides beside each other. */
export function ConflictList({ desk, conflicts }: { readonly desk: Desk; readonly conflicts: readonly MergeConflict[] }) {
  const styles = useStyles();
  return byRow(conflicts).map((conflict) => (
    <div key={conflict.id} className={styles.conflict}>
      <PlaceLink desk={desk} place={conflict.now} />
      <Text block>{conflict.why}</Text>
      <Sides conflict={conflict} />
    </div>
  ));
}

function Sides({ conflict: { fields, lacking } }: { readonly conflict: MergeConflict }) {
  const styles = useStyles();
  const isHeaded = fields.some(({ heading }) => heading !== "");
  const headingCell = `${styles.cell} ${styles.heading}`;
  const side = (index: number, of: "users" | "ours") => {
    const text = fields[index]![of];
    if (text !== undefined) return <td className={styles.cell}>{text}</td>;
    // Said once for the whole line.
    return index === 0 ? (
      <td className={`${styles.cell} ${styles.lacking}`} rowSpan={fields.length}>
        {lacking}
      </td>
    ) : null;
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {isHeaded && (
            <th scope="col" className={headingCell}>
              栏目
            </th>
          )}
          <th scope="col" className={styles.cell}>
            您的
          </th>
          <th scope="col" className={styles.cell}>
            新的
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ heading }, index) => (
          <tr key={index}>
            {isHeaded && (
              <th scope="row" className={headingCell}>
                {heading}
              </th>
            )}
            {side(index, "users")}
            {side(index, "ours")}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Several cells of a row are one conflict to look at, at the first of them. */
function byRow(conflicts: readonly MergeConflict[]): readonly MergeConflict[] {
  const rows = new Map<string, MergeConflict>();
  for (const conflict of conflicts) {
    const { now, why, fields } = conflict;
    const row = now.cell === undefined ? undefined : parseAddress(now.cell)?.row;
    const key = conflict.kind === "cell" ? JSON.stringify([now.sheet, row, why]) : conflict.id;
    const before = rows.get(key);
    rows.set(key, before ? { ...before, fields: [...before.fields, ...fields] } : conflict);
  }
  return [...rows.values()];
}
