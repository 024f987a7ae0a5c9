import type { RefObject } from "react";

interface FileChooserProps {
  readonly chooser: RefObject<HTMLInputElement | null>;
  readonly name: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The system's window for choosing workbooks; buttons open it. */
export function FileChooser({ chooser, name, onFiles }: FileChooserProps) {
  return (
    <input
      ref={chooser}
      type="file"
      multiple
      hidden
      aria-label={name}
      accept=".xlsx,.xlsm"
      onChange={(event) => {
        const input = event.currentTarget;
        onFiles(Array.from(input.files ?? []));
        // So that the same file can be chosen again.
        input.value = "";
      }}
    />
  );
}
