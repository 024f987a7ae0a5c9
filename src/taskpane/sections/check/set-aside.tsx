import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fold } from "../fold";
import { LongList } from "../long-list";
import { PlaceLink } from "../place-link";
import type { ResultProps } from "./check-props";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  item: { display: "flex", flexDirection: "column", rowGap: "2px", alignItems: "flex-start" },
});

/** Findings the user set aside, with their reasons; each can be taken back. */
export function SetAside({ desk, workbook, result }: ResultProps) {
  const styles = useStyles();
  return (
    <Fold title={`已忽略（${result.ignored.length} 处）`}>
      <LongList items={result.ignored} idOf={({ id }) => id}>
        {({ id, text, reason, place }) => (
          <div className={styles.item}>
            <Text>{text}</Text>
            <Text size={200} className={styles.quiet}>
              原因：{reason}
            </Text>
            {place && <PlaceLink desk={desk} place={place} />}
            <Button size="small" disabled={workbook.busy} aria-label={`不再忽略：${text}`} onClick={() => void workbook.run(() => desk.check.unignore(id))}>
              不再忽略
            </Button>
          </div>
        )}
      </LongList>
    </Fold>
  );
}
