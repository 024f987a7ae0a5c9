import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { Progress } from "./use-workbook";

const useStyles = makeStyles({
  // The line keeps its room while nothing runs, so that nothing jumps when it appears.
  line: { minHeight: "2px", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  words: { display: "flex", justifyContent: "space-between", alignItems: "center", padding: "2px 12px" },
});

export function ProgressLine({ progress, onCancel }: { readonly progress: Progress | null; readonly onCancel: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.line} role="status">
      {progress && (
        <>
          <ProgressBar value={progress.share} aria-label={progress.what} />
          <div className={styles.words}>
            <Text size={200}>{progress.what}</Text>
            <Button size="small" appearance="subtle" onClick={onCancel}>
              取消
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
