import { useState, type DragEvent, type ReactNode } from "react";

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole page, which takes files that are dropped anywhere on it. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const [isDropping, setDropping] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    onFiles(Array.from(event.dataTransfer.files));
  };
  return (
    <div
      className="edition"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={onDrop}
    >
      {children}
      {isDropping && <div className="edition-drop">松开鼠标，打开这个文件</div>}
    </div>
  );
}
