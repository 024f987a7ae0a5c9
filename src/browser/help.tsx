import { HELP_TEXTS } from "../taskpane/help-texts";
import type { SectionId } from "../taskpane/sections/sections";
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

/** How a section is used, then the page itself, in a few words. */
export function Help({ section, onClose }: HelpProps) {
  const about = HELP_TEXTS[section];
  return (
    <Question title="怎么用" no="知道了" onAnswer={onClose}>
      {about && (
        <>
          <h3>{about.title}</h3>
          <ul>
            {about.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <h3>这个网页</h3>
        </>
      )}
      <p>左边是工作簿，右边是助手。右边“总览”里点一个位置，左边就跳到那一格。改过的内容点“另存”存成新文件，原文件不动。</p>
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
