import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";

const useStyles = makeStyles({ chooser: { display: "none" } });

export interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface TextFileButtonProps {
  readonly text: string;
  /** What the file is chosen for, for those who hear the page. */
  readonly purpose: string;
  readonly disabled: boolean;
  /** Told how to read the chosen file: within the job, whose trouble is shown. */
  readonly onChosen: (read: () => Promise<TextFile>) => void;
}

/** Opens the system's window for a Word or text file. Old .doc files are offered too: the job says what to do with them. */
export function TextFileButton({ text, purpose, disabled, onChosen }: TextFileButtonProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabled={disabled} onClick={() => chooser.current?.click()}>
        {text}
      </Button>
      <input
        ref={chooser}
        type="file"
        className={styles.chooser}
        accept=".docx,.txt,.doc"
        aria-label={purpose}
        onChange={({ currentTarget: input }) => {
          const file = input.files?.[0];
          // So that the same file can be chosen again.
          input.value = "";
          if (file) onChosen(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
        }}
      />
    </>
  );
}
