import { carryOver } from "../../ledger/carry-over";
import { readWorkbook } from "../../jobs/read-workbook";
import { tableById } from "../../ledger";
import { InputError, OUTPUT_OPTION, type Command } from "../command";
import { readYear } from "../input-files";
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
    const opened = await openWorkbook(file, output);
    const { recognised, ledger } = readWorkbook(opened.book, opened.name);
    if (ledger.tables().length === 0) {
      throw new InputError(`“${opened.name}”：没有认出台帐，没有可以带到下一年的内容，请检查是不是给错了文件`);
    }
    const kept = recognised.year?.year;
    if (kept !== undefined && year <= kept) throw new InputError(`“${opened.name}”是 ${kept} 年的台帐，--year 要写以后的年份，例如：--year ${kept + 1}`);
    const carried = carryOver(opened.book, recognised, ledger, year);
    await writeWorkbook(opened, carried.changes, terminal);
    const named = (tables: typeof carried.kept) =>
      tables.map(({ table, sheet, records }) => `${tableById(table).title}（${sheet}，${records} 行）`).join("、") || "无";
    terminal.print(`带过去：${named(carried.kept)}`);
    terminal.print(`已清空：${named(carried.emptied)}`);
    carried.notes.forEach((note) => terminal.print(`请留意：${note}`));
    terminal.print(`已写入 ${output}`);
    return 0;
  },
};
