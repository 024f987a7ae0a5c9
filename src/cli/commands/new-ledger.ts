import { ALL_TABLES, newLedger, sampleLedger } from "../../ledger/template";
import { InputError, OUTPUT_OPTION, type Command } from "../command";
import { readScheme, readYear } from "../input-files";
import { newWorkbook, writeWorkbook } from "../workbooks";

export const newLedgerCommand: Command = {
  name: "new",
  usage: "-o FILE --year 2027 [--scheme calendar|school] [--region 安徽] [--all] [--sample]",
  text: "新建一本空的工会台帐，或一本填好的示例台帐。",
  options: {
    output: OUTPUT_OPTION,
    year: { type: "string", value: "2027", text: "哪一年的台帐（学年写开始的那一年）" },
    scheme: { type: "string", value: "calendar|school", text: "公历年（默认）或学年" },
    region: { type: "string", value: "安徽", text: "所在地区，写进基本情况" },
    all: { type: "boolean", text: "建全部台帐（默认只建每个工会都要的十几张）" },
    sample: { type: "boolean", text: "填上一所虚构学校的一年，用来试用" },
  },
  async run(args, terminal) {
    const output = args.text("output");
    if (output === undefined) throw new InputError("请用 -o 说明写到哪个文件，例如：-o 工会台帐2027.xlsx");
    const year = readYear(args.text("year"));
    if (year === undefined) throw new InputError("请用 --year 说明哪一年的台帐，例如：--year 2027");
    const region = args.text("region");
    const sheets = args.has("sample")
      ? sampleLedger(year)
      : newLedger({
          year,
          scheme: readScheme(args.text("scheme")) ?? "calendar",
          ...(region !== undefined && { region }),
          ...(args.has("all") && { tables: ALL_TABLES }),
        });
    const opened = await newWorkbook(output);
    await writeWorkbook(opened, sheets.map((sheet) => ({ kind: "createSheet", sheet })), terminal);
    terminal.print(`已新建 ${output}，共 ${sheets.filter(({ dress }) => dress.visibility === "visible").length} 张表`);
    return 0;
  },
};
