import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "6px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  button: { flexShrink: 0 },
});

interface JustCorrectedProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  /** In words, the youngest last. */
  readonly corrections: readonly string[];
}

/** The correction just made, told and taken back where the user is: the block it is about may have gone to another list. */
export function JustCorrected({ desk, workbook, corrections }: JustCorrectedProps) {
  const styles = useStyles();
  const [before] = useState(corrections);
  const index = corrections.length - 1;
  const latest = corrections[index];
  const isNew = latest !== undefined && !before.includes(latest);
  const withdraw = async () => {
    const overview = await workbook.run(() => desk.withdraw(index));
    if (overview) workbook.show(overview);
  };
  return (
    <div role="status" className={isNew ? styles.bar : undefined}>
      {isNew && (
        <>
          <Text>已记住：{latest}。以后打开都照这样认。</Text>
          <Button className={styles.button} size="small" disabled={workbook.busy} onClick={() => void withdraw()}>
            取消
          </Button>
        </>
      )}
    </div>
  );
}
