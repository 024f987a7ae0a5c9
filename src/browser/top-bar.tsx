import type { BenchState } from "./workbench/bench";

interface TopBarProps {
  readonly bench: BenchState | null;
  readonly busy: string | null;
  readonly on: Readonly<Record<Action, () => void>>;
}

type Action = "open" | "new" | "sample" | "add" | "undo" | "redo" | "save";

interface ButtonSpec {
  readonly action: Action;
  readonly text: string;
  readonly title: string;
  readonly isOff: (bench: BenchState | null) => boolean;
}

const BUTTONS: readonly ButtonSpec[] = [
  { action: "open", text: "打开", title: "打开一个或几个 .xlsx 文件（Ctrl+O）", isOff: () => false },
  { action: "new", text: "新建", title: "新建一本空白台帐", isOff: () => false },
  { action: "sample", text: "示例", title: "打开一所虚构学校的台帐", isOff: () => false },
  { action: "add", text: "加入文件", title: "把别的台帐文件放在旁边对照（只读）", isOff: (bench) => bench === null },
  { action: "undo", text: "撤销", title: "撤销上一步（Ctrl+Z）", isOff: (bench) => !bench?.canUndo },
  { action: "redo", text: "恢复", title: "恢复撤销的一步（Ctrl+Y）", isOff: (bench) => !bench?.canRedo },
  { action: "save", text: "另存", title: "存成新的 .xlsx 文件（Ctrl+S）", isOff: (bench) => bench === null },
];

export function TopBar({ bench, busy, on }: TopBarProps) {
  return (
    <header className="edition-bar">
      <span className="edition-title">工会台帐助手</span>
      <div className="edition-actions" role="toolbar" aria-label="文件和编辑">
        {BUTTONS.map(({ action, text, title, isOff }) => (
          <button key={action} type="button" title={title} disabled={busy !== null || isOff(bench)} className={action === "save" && bench?.unsaved ? "button button-primary" : "button"} onClick={on[action]}>
            {text}
          </button>
        ))}
      </div>
      <span className="edition-name" role="status">
        {busy !== null ? `${busy}……` : bench && `${bench.name}${bench.unsaved ? "（有改动未保存）" : ""}`}
      </span>
    </header>
  );
}
