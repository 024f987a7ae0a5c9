import { planWorkbook } from "../../jobs/plan-workbook";
import { importPlanText, unitNameOf } from "../../schedule/import";
import { InputError, JSON_OPTION, OUTPUT_OPTION, type Command } from "../command";
import { readText, readYear, today } from "../input-files";
import { keepInputs } from "../output-files";
import { newWorkbook, writeWorkbook } from "../workbooks";
import { chosenPlan } from "./generate";

export const planText: Command = {
  name: "plan-text",
  usage: "FILE.txt|FILE.docx|- [--json] [--year 2027] [--plan N] [-o OUT]",
  text: "从一份工作计划的文字里找出各月的活动安排。",
  options: {
    json: JSON_OPTION,
    year: { type: "string", value: "2027", text: "这份计划是哪一年的（学年写开始的那一年），文字里没有写明时用" },
    plan: { type: "string", value: "N", text: "一个文件里有几份计划时，用第几份（默认第 1 份）" },
    output: OUTPUT_OPTION,
  },
  async run(args, terminal) {
    const [file, ...more] = args.files;
    if (file === undefined || more.length > 0) {
      throw new InputError(`请给出一个计划文件，例如：union-ledger plan-text 去年计划.docx${more.length > 0 ? "（一次只能读一个）" : ""}`);
    }
    const year = readYear(args.text("year"));
    await keepInputs([file], [args.text("output")]);
    const text = await readText(file);
    const found = importPlanText(text, year === undefined ? {} : { year });
    if (args.has("json")) terminal.print(JSON.stringify(found));
    if (found.plans.length === 0) {
      const none = found.problems.find(({ kind }) => kind === "noSchedule");
      throw new InputError(`“${file}”：${none?.text ?? "没有找到活动安排"}`);
    }
    const output = args.text("output");
    if (output !== undefined) {
      const plan = chosenPlan(found, file, args);
      const planYear = year ?? plan.activities[0]?.year ?? Number(today().slice(0, 4));
      const opened = await newWorkbook(output);
      const sheets = planWorkbook(plan, planYear, unitNameOf(plan.title, text));
      await writeWorkbook(opened, sheets.map((sheet) => ({ kind: "createSheet", sheet })), terminal);
    }
    if (args.has("json")) return 0;
    found.plans.forEach((plan, index) => {
      terminal.print(`第 ${index + 1} 份：${plan.title}（${plan.activities.length} 项活动）`);
      for (const { label, months, weeks, name } of plan.activities) {
        const when = label ?? (months.length > 0 ? `${months.join("、")}月（推断）` : `第 ${weeks.join("、")} 周`);
        terminal.print(`  ${when}　${name}`);
      }
    });
    for (const problem of found.problems) terminal.print(`提示：${problem.text}`);
    if (output !== undefined) terminal.print(`已写入 ${output}`);
    return 0;
  },
};
