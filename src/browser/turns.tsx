export type Turn = "sheets" | "pane";

const TURNS: readonly { readonly turn: Turn; readonly text: string }[] = [
  { turn: "sheets", text: "看表格" },
  { turn: "pane", text: "看助手" },
];

/** In a window too narrow for both: whose turn it is. */
export function Turns({ turn, onTurn }: { readonly turn: Turn; readonly onTurn: (turn: Turn) => void }) {
  return (
    <nav className="edition-turns" aria-label="看哪一边">
      {TURNS.map((each) => (
        <button key={each.turn} type="button" className="button" aria-pressed={each.turn === turn} onClick={() => onTurn(each.turn)}>
          {each.text}
        </button>
      ))}
    </nav>
  );
}
