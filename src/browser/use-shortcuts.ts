import { useEffect, useRef } from "react";

export interface ShortcutActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The keys that every office program has. While something is being typed, undoing belongs to the text box. */
export function useShortcuts(actions: ShortcutActions, isOpen: boolean): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = (event.ctrlKey || event.metaKey) && !event.altKey ? actionOf(event) : undefined;
      if (!action || (action !== "open" && !isOpen) || ((action === "undo" || action === "redo") && isTyping(event.target))) return;
      event.preventDefault();
      latest.current[action]();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [isOpen]);
}

function actionOf({ key, shiftKey }: KeyboardEvent): keyof ShortcutActions | undefined {
  switch (key.toLowerCase()) {
    case "o":
      return "open";
    case "s":
      return "save";
    case "y":
      return "redo";
    case "z":
      return shiftKey ? "redo" : "undo";
    default:
      return undefined;
  }
}

/** A text box with something in it; the sheet's own is empty while nothing is typed. */
function isTyping(target: EventTarget | null): boolean {
  return (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && target.value !== "";
}
