import { useEffect, useRef, type MouseEvent } from "react";
import { HELP_TEXTS } from "../taskpane/help-texts";
import { SECTIONS, type SectionId } from "../taskpane/sections/sections";
import { Question } from "./question";

const KEYS = [
  ["方向键、PageUp、PageDown", "在表里走动"],
  ["Ctrl+Home、Ctrl+End", "到第一格、最后一格"],
  ["F2、回车、双击", "修改这一格；直接打字则重新填写"],
  ["回车、Tab", "填好，到下一格；Alt+回车在格内换行"],
  ["Esc", "不改了"],
  ["Delete", "清空这一格"],
  ["Ctrl+Z、Ctrl+Y", "撤销、恢复"],
  ["Ctrl+O、Ctrl+S", "打开、另存"],
] as const;

interface HelpProps {
  /** The section of the pane that is asked about. */
  readonly section: SectionId;
  readonly onClose: () => void;
}

/** How a section is used in a few words, the page itself, then the manual with the section's chapter unfolded. */
export function Help({ section, onClose }: HelpProps) {
  const about = HELP_TEXTS[section];
  return (
    <Question title="怎么用" no="知道了" onAnswer={onClose}>
      <h3>{about.title}</h3>
      <ul>
        {about.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <h3>使用手册</h3>
      <Manual chapter={SECTIONS.find(({ id }) => id === section)!.chapter} />
      <h3>这个网页</h3>
      <p>左边是工作簿，右边是助手。右边点一个位置，左边就跳到那一格。改过的内容点“另存”存成新文件，原文件不动。</p>
      <p>这里能改单个格子；插入行、调格式、改公式请在 Excel 或 WPS 里做。看不见的内容（图表、批注、打印设置等）都会原样保存。</p>
      <table>
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Question>
  );
}

/** The manual, which the page carries in itself (docs/manual-html.cjs). */
function Manual({ chapter }: { readonly chapter: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const manual = document.querySelector<HTMLTemplateElement>("template#manual")!.content.cloneNode(true) as DocumentFragment;
    for (const details of Array.from(manual.querySelectorAll("details"))) details.open = details.id === chapter;
    place.current?.replaceChildren(manual);
  }, [chapter]);
  return <div ref={place} className="manual" onClick={followLink} />;
}

/** A link to a chapter unfolds it; the page keeps its address. */
function followLink(event: MouseEvent<HTMLDivElement>): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  event.preventDefault();
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const chapter = heading?.closest("details");
  if (chapter) chapter.open = true;
  heading?.scrollIntoView({ block: "start" });
}
