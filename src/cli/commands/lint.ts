import path from "node:path";
import { countLevels, countsInWords } from "../../book";
import { checkText, readReferences, type WordingFinding } from "../../wording";
import { InputError, JSON_OPTION, TODAY_OPTION, type Command } from "../command";
import { readText, readYear, today } from "../input-files";

export const lint: Command = {
  name: "lint",
  usage: "FILE.txt|.docx|- [--json] [--year 2027] [--unit NAME] [--references FILE]",
  text: "检查计划、总结的文字：占位符、别的单位的名称、过时的提法、数目、序号和标点。",
  options: {
    json: JSON_OPTION,
    year: { type: "string", value: "YEAR", text: "文字是哪一年的，文中没有写明时用" },
    unit: { type: "string", value: "NAME", text: "本单位的名称，用来认出别的单位" },
    references: { type: "string", value: "FILE", text: "自己的过时提法清单，每行：旧提法|从哪天起过时|现在的提法|出处" },
    today: TODAY_OPTION,
  },
  async run(args, terminal) {
    const [file, ...more] = args.files;
    if (file === undefined || more.length > 0) {
      throw new InputError(`请给出一个文件，例如：union-ledger lint 工作计划.docx${more.length > 0 ? "（一次只能查一个）" : ""}`);
    }
    const [year, unitName, list] = [readYear(args.text("year")), args.text("unit"), args.text("references")];
    const findings = checkText(await readText(file), {
      today: today(args.text("today")),
      ...(year !== undefined && { year }),
      ...(unitName !== undefined && { unitName }),
      ...(list !== undefined && { ownReferences: await ownReferences(list) }),
    });
    if (args.has("json")) terminal.print(JSON.stringify({ file: path.basename(file), findings }));
    else report(findings).forEach((line) => terminal.print(line));
    return 0;
  },
};

async function ownReferences(file: string) {
  const { references, unreadable } = readReferences(await readText(file));
  if (unreadable.length > 0) throw new InputError(`“${file}”：第 ${unreadable.join("、")} 行读不懂，要写成“旧提法|2026-01-01|现在的提法|出处”`);
  return references;
}

/** The same rule broken again and again is told this often. */
const SHOWN_OF_A_RULE = 5;

function report(findings: readonly WordingFinding[]): string[] {
  if (findings.length === 0) return ["没有发现问题。"];
  const shown = new Map<string, number>();
  const lines = findings.flatMap(({ rule, level, line, column, text, fix, mend }) => {
    const times = (shown.get(rule) ?? 0) + 1;
    shown.set(rule, times);
    if (times > SHOWN_OF_A_RULE) return [];
    return [`【${level}】第 ${line} 行第 ${column} 字　${text}${mend === undefined ? `\n　　怎么改：${fix}` : ""}`];
  });
  const more = [...shown.values()].reduce((sum, times) => sum + Math.max(0, times - SHOWN_OF_A_RULE), 0);
  return [
    countsInWords(countLevels(findings)),
    ...lines,
    ...(more > 0 ? [`同类的还有 ${more} 处没有列出，用 --json 可看全部。`] : []),
  ];
}
