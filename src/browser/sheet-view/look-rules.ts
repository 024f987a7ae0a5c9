import type { CellLook, Line, Side } from "../../host/file/looks";
import type { SheetFrame } from "./sheet-source";

const ALONG = { left: "flex-start", center: "center", right: "flex-end" } as const;
const DOWN = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];
/** Pixels to a step of indent. */
const INDENT = 12;

/**
 * A sheet's looks as CSS, a class for each: `.look-3`. The sheet keeps its own colours in every theme: it is paper.
 * @param scope a selector that only this sheet's cells stand under
 */
export function lookRules({ looks, font }: Pick<SheetFrame, "looks" | "font">, scope: string): string {
  const all = [`${scope}{font-family:${fontFamily(font.name)};font-size:${pixels(font.size)}}`];
  looks.forEach((look, index) => {
    const rule = declarations(look).join(";");
    if (rule !== "") all.push(`${scope} .look-${index}{${rule}}`);
    if (look.lines) all.push(`${scope} .look-${index}::after{${lineDeclarations(look.lines).join(";")}}`);
  });
  return all.join("\n");
}

function declarations(look: CellLook): readonly string[] {
  const found: string[] = [];
  const add = (property: string, value: string | undefined | false) => {
    if (value !== undefined && value !== false) found.push(`${property}:${value}`);
  };
  add("font-weight", look.bold && "600");
  add("font-style", look.italic && "italic");
  add("text-decoration", decoration(look));
  add("font-size", look.size !== undefined && pixels(look.size));
  add("font-family", look.font !== undefined && fontFamily(look.font));
  add("color", look.colour);
  add("background-color", look.fill);
  add("justify-content", look.horizontal && ALONG[look.horizontal]);
  add("text-align", look.horizontal);
  add("align-items", look.vertical && DOWN[look.vertical]);
  add("white-space", look.wrap && "pre-wrap");
  add("overflow-wrap", look.wrap && "anywhere");
  add(look.horizontal === "right" ? "padding-right" : "padding-left", look.indent !== undefined && `${look.indent * INDENT}px`);
  add("writing-mode", look.stacked && "vertical-rl");
  add("text-orientation", look.stacked && "upright");
  return found;
}

function decoration({ underline, strike }: CellLook): string | undefined {
  if (underline) return strike ? "underline line-through" : "underline";
  return strike && "line-through";
}

function lineDeclarations(lines: Partial<Readonly<Record<Side, Line>>>): readonly string[] {
  const drawn = SIDES.flatMap((side) => {
    const line = lines[side];
    return line ? [`border-${side}:${line.width}px ${line.style} ${line.colour}`] : [];
  });
  return ['content:""', ...drawn];
}

/** Nothing of a file's font name but what names are made of, so that no file writes into our style sheet. */
export function fontFamily(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} _-]/gu, "").slice(0, 60);
  return plain === "" ? "sans-serif" : `"${plain}",${/宋|song|sun|仿|楷|kai|fang/i.test(plain) ? "SimSun," : ""}sans-serif`;
}

export function pixels(points: number): string {
  return `${Math.round(Math.min(409, Math.max(1, points)) * 4 * 100) / 300}px`;
}
