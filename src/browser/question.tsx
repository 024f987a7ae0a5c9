import { useEffect, useRef, type ReactNode } from "react";

interface QuestionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The words of the button that goes ahead; absent where there is nothing to decide. */
  readonly yes?: string;
  readonly no: string;
  readonly onAnswer: (isYes: boolean) => void;
}

/** A window over the page that wants an answer, or only to be read. */
export function Question({ title, children, yes, no, onAnswer }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id="question-title">{title}</h2>
      {children}
      <div className="question-answers">
        {yes !== undefined && (
          <button type="button" className="button" onClick={() => onAnswer(true)}>
            {yes}
          </button>
        )}
        <button type="button" className="button button-primary" autoFocus onClick={() => onAnswer(false)}>
          {no}
        </button>
      </div>
    </dialog>
  );
}
