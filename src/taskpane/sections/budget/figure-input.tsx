import { Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";

interface FigureInputProps {
  readonly label: string;
  /** What stands there now; undefined: nothing. */
  readonly value: number | undefined;
  /** Shown behind the figure: 元, %. */
  readonly unit: string;
  /** Called when the user has finished; undefined where the cell was emptied. */
  readonly onValue: (value: number | undefined) => void;
  readonly disabled?: boolean;
}

/** A number that is taken over when the user leaves the field or presses Enter; what is no number is put back. */
export function FigureInput({ label, value, unit, onValue, disabled = false }: FigureInputProps) {
  const shown = value === undefined ? "" : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const finish = () => {
    const typed = numberIn(text);
    if (typed === null) setText(shown);
    else if (typed !== value) onValue(typed);
  };
  return (
    <Input
      size="small"
      aria-label={label}
      inputMode="decimal"
      disabled={disabled}
      value={text}
      contentAfter={<span>{unit}</span>}
      input={{ style: { width: "5.5em", textAlign: "right" } }}
      onChange={(_event, { value: typed }) => setText(typed)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish();
        if (event.key === "Escape") setText(shown);
      }}
    />
  );
}

/** The number as typed, full width and thousands marks allowed; undefined for nothing, null for what is no number. */
function numberIn(text: string): number | undefined | null {
  const plain = text.normalize("NFKC").replace(/[,，\s]/g, "");
  if (plain === "") return undefined;
  return /^\d{1,12}(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}
