import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { placeInWords } from "../../../book";
import type { MendPreview } from "../../../jobs/desk";
import { LongList } from "../long-list";
import { PlaceLink } from "../place-link";
import { Fold } from "../fold";
import type { ResultProps } from "./check-props";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** 一键整理: what can be set right together, and how much just was, to be taken back. */
export function FormMends({ desk, workbook, result }: ResultProps) {
  const [mended, setMended] = useState<number | null>(null);
  // In another section the desk would take back something else.
  useEffect(() => () => setMended(null), []);
  const undo = async () => {
    if (await workbook.run(() => desk.undo())) setMended(null);
  };
  return (
    <>
      {result.untidy.length > 0 && <MendChoice desk={desk} workbook={workbook} result={result} onMended={setMended} />}
      <div role="status">
        {mended !== null && (
          <>
            <Text>已整理 {mended} 格的写法。</Text>
            {desk.abilities.undo && (
              <Button size="small" disabled={workbook.busy} onClick={() => void undo()}>
                撤销
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}

/** Forms of cells set right together, after a look at which. */
function MendChoice({ desk, workbook, result, onMended }: ResultProps & { readonly onMended: (cells: number) => void }) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [preview, setPreview] = useState<MendPreview | null>(null);
  const kinds = result.untidy.map(({ kind }) => kind).filter((kind) => !left.has(kind));
  const total = result.untidy.reduce((sum, { count }) => sum + count, 0);
  const choose = (kind: string, isChosen: boolean) => {
    setPreview(null);
    setLeft(new Set(isChosen ? [...left].filter((other) => other !== kind) : [...left, kind]));
  };
  const mend = async () => {
    const cells = preview?.cells.length ?? 0;
    if (await workbook.run(() => desk.check.mend())) onMended(cells);
    setPreview(null);
  };
  return (
    <Fold title={`一键整理写法（${total} 格）`}>
      <Text size={200} className={styles.quiet}>
        只改写法（空格、全角、日期格式），不改日期、金额和姓名。
      </Text>
      <div role="group" aria-label="整理哪些">
        {result.untidy.map(({ kind, words, count }) => (
          <Checkbox key={kind} label={`${words}（${count} 格）`} checked={!left.has(kind)} onChange={(_event, { checked }) => choose(kind, checked === true)} />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" disabled={workbook.busy || kinds.length === 0} onClick={() => void workbook.run(() => desk.check.previewMends(kinds)).then((found) => setPreview(found ?? null))}>
          先看看改哪些格子
        </Button>
        {preview && (
          <Button size="small" appearance="primary" disabled={workbook.busy} onClick={() => void mend()}>
            {`整理这 ${preview.cells.length} 格`}
          </Button>
        )}
      </div>
      {preview && (
        <LongList items={preview.cells} idOf={({ place }) => placeInWords(place)}>
          {({ place, what }) => (
            <>
              <PlaceLink desk={desk} place={place} /> <Text size={200}>{what}</Text>
            </>
          )}
        </LongList>
      )}
    </Fold>
  );
}
