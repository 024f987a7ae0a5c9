import { forwardRef, useImperativeHandle, useRef, useState, type ClipboardEvent, type CSSProperties, type KeyboardEvent } from "react";

export interface CellInputHandle {
  focus(): void;
  /** Opens the cell for changing, with its text. */
  open(): void;
  readonly isOpen: boolean;
}

export interface CellInputProps {
  /** Names the cell and what it shows. */
  readonly label: string;
  readonly readOnly: boolean;
  /** Where the cell stands in the window of the view. */
  readonly box: CSSProperties;
  readonly editText: () => Promise<string>;
  /** The cell's text as shown, for copying. */
  readonly shownText: string;
  /** What the user typed, and how many cells to go on. */
  readonly onDone: (typed: string | null, down: number, right: number) => void;
  /** A key while nothing is being typed; true where it meant something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onPaste: (text: string) => void;
}

/**
 * The one place that has the keyboard in a sheet. It is a text box even while only moving about, so that an input
 * method finds it ready at the first letter; it becomes visible when something is typed.
 */
export const CellInput = forwardRef<CellInputHandle, CellInputProps>(function CellInput(props, ref) {
  const { label, readOnly, box, editText, shownText, onDone, onKey, onPaste } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** The text the cell had; null where typing replaces it. */
  const before = useRef<string | null>(null);
  const open = useRef(false);

  const begin = (text: string | null) => {
    open.current = true;
    before.current = text;
    setOpen(true);
    if (text !== null && input.current) {
      input.current.value = text;
      input.current.setSelectionRange(text.length, text.length);
      grow(input.current);
    }
  };
  const openWithText = () => {
    if (readOnly || open.current) return;
    void editText().then((text) => {
      // Somebody may have begun to type while the text was on its way.
      if (!open.current) begin(text);
    });
  };
  const finish = (keep: boolean, down: number, right: number) => {
    if (!open.current || !input.current) return;
    const typed = input.current.value;
    open.current = false;
    setOpen(false);
    input.current.value = "";
    input.current.style.height = "";
    onDone(keep && typed !== before.current ? typed : null, down, right);
  };
  useImperativeHandle(ref, () => ({
    focus: () => input.current?.focus({ preventScroll: true }),
    open: openWithText,
    get isOpen() {
      return open.current;
    },
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (open.current) {
      const go = LEAVING[event.key];
      if (event.key === "Escape") finish(false, 0, 0);
      else if (event.key === "Enter" && event.altKey) breakLine(event.currentTarget);
      else if (go) finish(true, event.shiftKey ? -go[0] : go[0], event.shiftKey ? -go[1] : go[1]);
      else return;
      event.preventDefault();
      return;
    }
    if (event.key === "F2" || (event.key === "Enter" && !event.shiftKey)) openWithText();
    else if (!onKey(event)) return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={input}
      className={isOpen ? "sheet-input sheet-input-open" : "sheet-input"}
      style={box}
      rows={1}
      aria-label={label}
      aria-readonly={readOnly}
      readOnly={readOnly}
      autoComplete="off"
      spellCheck={false}
      onKeyDown={onKeyDown}
      onCompositionStart={() => {
        if (!open.current) begin(null);
      }}
      onInput={(event) => {
        if (!open.current) begin(null);
        grow(event.currentTarget);
      }}
      onBlur={() => finish(true, 0, 0)}
      onCopy={(event) => copyText(event, open.current ? undefined : shownText)}
      onPaste={(event) => {
        if (open.current) return;
        event.preventDefault();
        if (!readOnly) onPaste(event.clipboardData.getData("text/plain"));
      }}
    />
  );
});

/** Keys that take what was typed and go on: down, right. */
const LEAVING: Readonly<Partial<Record<string, readonly [number, number]>>> = { Enter: [1, 0], Tab: [0, 1] };

/** At the cursor, in the place of what is selected. */
function breakLine(input: HTMLTextAreaElement): void {
  input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
  grow(input);
}

function grow(input: HTMLTextAreaElement): void {
  input.style.height = "0";
  input.style.height = `${input.scrollHeight + 4}px`;
}

function copyText(event: ClipboardEvent, text: string | undefined): void {
  if (text === undefined) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", text);
}
