import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Progress } from "./use-workbook";

const useStyles = makeStyles({
  // The line keeps its room while nothing runs, and its words lie over what is below, so that nothing jumps when they appear.
  line: { position: "relative", height: "2px", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  track: { height: "2px", backgroundColor: tokens.colorNeutralBackground6 },
  bar: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground, transitionProperty: "width", transitionDuration: tokens.durationSlow, forcedColorAdjust: "none" },
  words: { display: "flex", justifyContent: "space-between", alignItems: "center", padding: "2px 12px", position: "absolute", top: "2px", left: 0, right: 0, zIndex: 3, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow2 },
});

export function ProgressLine({ progress, onCancel }: { readonly progress: Progress | null; readonly onCancel: () => void }) {
  const styles = useStyles();
  const percent = progress && Math.round(progress.share * 100);
  return (
    <div className={styles.line} role="status">
      {progress && (
        <>
          <div className={styles.track} role="progressbar" aria-label={progress.what} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent ?? 0}>
            <div className={styles.bar} style={{ width: `${percent}%` }} />
          </div>
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
