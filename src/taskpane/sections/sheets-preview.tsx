import { makeStyles } from "@fluentui/react-components";
import type { Desk, SheetsPreview } from "../../jobs/desk";
import { ConflictList } from "./conflict-list";
import { TitledPart } from "./titled-part";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px" },
});

/** Which sheets a job would write, and where it met the user's edits: both sides, the user's stays. */
export function SheetsPreviewList({ desk, preview }: { readonly desk: Desk; readonly preview: SheetsPreview }) {
  const styles = useStyles();
  return (
    <>
      <TitledPart title="会写这些表">
        <ul className={styles.list}>
          {preview.sheets.map(({ id, text, notes }) => (
            <li key={id}>{[text, ...notes].join("")}</li>
          ))}
        </ul>
      </TitledPart>
      {preview.conflicts.length > 0 && (
        <TitledPart title="您改过、新结果又不同的地方（保留您的）">
          <ConflictList desk={desk} conflicts={preview.conflicts} />
        </TitledPart>
      )}
    </>
  );
}
