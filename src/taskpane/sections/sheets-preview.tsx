import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Desk, SheetsPreview } from "../../jobs/desk";
import { TitledPart } from "./titled-part";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px" },
  sides: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px", marginBottom: "8px" },
  side: { backgroundColor: tokens.colorNeutralBackground1, padding: "4px 6px", borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
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
                <Side title="您的" text={users} />
                <Side title="新的" text={ours} />
              </div>
            </div>
          ))}
        </TitledPart>
      )}
    </>
  );
}

function Side({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <Text size={200} weight="semibold" block>
        {title}
      </Text>
      {text}
    </div>
  );
}
