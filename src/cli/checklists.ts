/** The list that `--list` names: a built-in one, or one in a file. */
import path from "node:path";
import { checklistNamed, CHECKLISTS, listOfFile, ownChecklist, type Checklist } from "../inspection";
import { checklistOfText } from "../jobs/list-of-text";
import { InputError, type OptionSpec } from "./command";
import { readText } from "./input-files";
import { readFile } from "./workbooks";

export const LIST_OPTION: OptionSpec = {
  type: "string",
  value: "NAME|FILE",
  text: `按哪份考核表打分：${CHECKLISTS.map(({ id }) => id).join("、")}，或一个 .xlsx、.docx 文件（默认：工作簿里的考核表，没有时用 ${CHECKLISTS[0]!.id}）`,
};

/** @throws InputError where there is no such list, or none in the file. */
export async function listNamed(name: string): Promise<Checklist> {
  const known = checklistNamed(name);
  if (known) return known;
  const list = /\.xls[xm]$/i.test(name)
    ? ownChecklist((await readFile(name)).ledger)
    : /\.(?:docx|txt)$/i.test(name)
      ? checklistOfText(await readText(name), path.basename(name))
      : undefined;
  if (list) return listOfFile(list, `“${path.basename(name)}”`);
  if (/\.\w{3,4}$/.test(name)) throw new InputError(`“${name}”里没有找到考核表：要有“考核内容”和“分值”两列`);
  throw new InputError(`没有“${name}”这份考核表，可用 ${CHECKLISTS.map(({ id, title }) => `${id}（${title}）`).join("、")}，或给出一个 .xlsx 或 .docx 文件`);
}
