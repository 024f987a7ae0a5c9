import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Outcome } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";
import { TitledPart } from "./titled-part";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "flex-start" },
});

interface CopyPartProps<T> {
  readonly title: string;
  readonly workbook: WorkbookState;
  /** What the copy is for, what becomes of the open workbook, and what the user may choose. */
  readonly children: ReactNode;
  readonly button: string;
  readonly make: () => Promise<Outcome<T>>;
  /** What is said of the copy once it was handed over. */
  readonly told: (copy: T) => ReactNode;
}

/** A copy of the workbook that is handed over beside it. */
export function CopyPart<T>({ title, workbook, children, button, make, told }: CopyPartProps<T>) {
  const styles = useStyles();
  const [copy, setCopy] = useState<T | null>(null);
  const onMake = async () => {
    setCopy(null);
    setCopy((await workbook.run(make)) ?? null);
  };
  return (
    <TitledPart title={title}>
      <div className={styles.stack}>
        {children}
        <Button disabled={workbook.busy} onClick={() => void onMake()}>
          {button}
        </Button>
        <div role="status">{copy && told(copy)}</div>
      </div>
    </TitledPart>
  );
}
