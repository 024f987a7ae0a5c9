import type { Refusal } from "../../host/host";
import { maskedCopy } from "../../jobs/mask/masked-copy";
import { readWorkbook } from "../../jobs/read-workbook";
import { InputError, OUTPUT_OPTION, type Command } from "../command";
import { today } from "../input-files";
import { keepInputs, saveFile } from "../output-files";
import { openWorkbook } from "../workbooks";

export const mask: Command = {
  name: "mask",
  usage: "FILE -o OUT",
  text: "另存一份脱敏的副本：姓名、身份证号、电话、账号、住址、出生日期换成稳定的代称，检查结果不变。",
  options: { output: OUTPUT_OPTION },
  async run(args, terminal) {
    const [file, ...more] = args.files;
    const output = args.text("output");
    if (file === undefined || more.length > 0 || output === undefined) {
      throw new InputError("请给出一个工作簿和输出文件，例如：union-ledger mask 工会台帐.xlsx -o 脱敏副本.xlsx");
    }
    await keepInputs([file], [output]);
    const { host, book, name } = await openWorkbook(file, output);
    const workbook = readWorkbook(book, name);
    const { bytes, unreached } = used(maskedCopy(workbook, host.copy(), today()));
    await saveFile(output, bytes, terminal);
    if (workbook.ledger.tables().length === 0) terminal.print("提示：这个文件里没有认出工会台帐，只换掉了“姓名”等栏目下面的内容和看得出的号码。");
    terminal.print("代称只在这一份副本里前后一致，请妥善保管原文件。");
    terminal.print("只在一段话里提到、没有登记在表里的姓名换不掉，发出去之前请自己再看一遍。");
    if (unreached.length > 0) terminal.print(`提示：图片、嵌入的文件和宏里的内容没有处理（${unreached.length} 处），对外提供前请自行检查。`);
    return 0;
  },
};

/** @throws InputError where the file can't be used. */
function used<Result extends { readonly status: string }>(result: Result | Refusal): Exclude<Result, Refusal> {
  if (result.status === "refused") throw new InputError((result as Refusal).text);
  return result as Exclude<Result, Refusal>;
}
