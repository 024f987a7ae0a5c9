import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { placeInWords } from "../../../book";
import type { Desk, TextMend } from "../../../jobs/desk";
import type { WorkbookState } from "../../use-workbook";
import { LongList } from "../long-list";
import { PlaceLink } from "../place-link";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  words: { display: "block", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface SheetMendsProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly sheet: string;
  /** The sheet is to be checked again. */
  readonly onMended: () => void;
}

/** The certain mends of a sheet, looked at before they are written. */
export function SheetMends({ desk, workbook, sheet, onMended }: SheetMendsProps) {
  const styles = useStyles();
  const [mends, setMends] = useState<readonly TextMend[] | null>(null);
  const write = async () => {
    const written = await workbook.run(() => desk.text.mend());
    setMends(null);
    if (written) onMended();
  };
  return (
    <div className={styles.stack}>
      <div className={styles.buttons}>
        <Button size="small" disabled={workbook.busy} onClick={() => void workbook.run(() => desk.text.previewMends(sheet)).then((found) => setMends(found ?? null))}>
          先看看能确定的怎么改
        </Button>
        {mends && mends.length > 0 && (
          <Button size="small" appearance="primary" disabled={workbook.busy} onClick={() => void write()}>
            {`改这 ${mends.length} 格`}
          </Button>
        )}
      </div>
      {mends?.length === 0 && <Text size={200}>这些地方是公式算出来的，或者跨了几格，请自己改。</Text>}
      {mends && (
        <LongList items={mends} idOf={({ place }) => placeInWords(place)}>
          {({ place, before, after }) => <MendItem desk={desk} mend={{ place, before, after }} />}
        </LongList>
      )}
    </div>
  );
}

function MendItem({ desk, mend: { place, before, after } }: { readonly desk: Desk; readonly mend: TextMend }) {
  const styles = useStyles();
  return (
    <>
      <PlaceLink desk={desk} place={place} />
      <Text size={200} className={`${styles.words} ${styles.quiet}`}>
        原来：{before.trim()}
      </Text>
      <Text size={200} className={styles.words}>
        改成：{after.trim()}
      </Text>
    </>
  );
}
