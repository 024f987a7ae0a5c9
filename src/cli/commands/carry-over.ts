import { planCarryOver } from "../../jobs/carry-over";
import { readWorkbook } from "../../jobs/read-workbook";
import { InputError, OUTPUT_OPTION, type Command } from "../command";
import { readYear } from "../input-files";
import { keepInputs } from "../output-files";
import { openWorkbook, writeWorkbook } from "../workbooks";

export const carryOverCommand: Command = {
  name: "carry-over",
  usage: "FILE --year 2028 -o OUT",
  text: "由今年的台帐建下一年的：会员、机构、资产、结余和您的纠正带过去，当年的记录清空。",
  options: {
    year: { type: "string", value: "2028", text: "新的一年（学年写开始的那一年）" },
    output: OUTPUT_OPTION,
  },
  async run(args, terminal) {
    const [file, ...more] = args.files;
    if (file === undefined || more.length > 0) throw new InputError("请给出一个台帐工作簿，例如：union-ledger carry-over 台帐2027.xlsx --year 2028 -o 台帐2028.xlsx");
    const year = readYear(args.text("year"));
    if (year === undefined) throw new InputError("请用 --year 说明新的一年，例如：--year 2028");
    const output = args.text("output");
    if (output === undefined) throw new InputError("请用 -o 说明写到哪个文件，例如：-o 工会台帐2028.xlsx");
    await keepInputs([file], [output]);
    const opened = await openWorkbook(file, output);
    const carried = planCarryOver(readWorkbook(opened.book, opened.name), year);
    if (carried.status === "refused") throw new InputError(carried.text);
    await writeWorkbook(opened, carried.changes, terminal);
    terminal.print(`带过去：${carried.kept.join("、") || "无"}`);
    terminal.print(`已清空：${carried.emptied.join("、") || "无"}`);
    carried.notes.forEach((note) => terminal.print(`请留意：${note}`));
    terminal.print(`已写入 ${output}`);
    return 0;
  },
};
