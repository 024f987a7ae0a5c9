import path from "node:path";
import { readJson, recognise, tableById, isLedgerBlock } from "../../ledger";
import { correctionsOf } from "../../jobs/remembered-corrections";
import { readState } from "../../merge";
import { rangeAddress } from "../../book";
import { InputError, JSON_OPTION, type Command } from "../command";
import { openWorkbook } from "../workbooks";

export const read: Command = {
  name: "read",
  usage: "FILE… [--json] [--values]",
  text: "读工会台帐工作簿：哪张表的哪一块是什么台帐、各列是什么、哪些没读懂。",
  options: {
    json: JSON_OPTION,
    values: { type: "boolean", text: "同时给出每个格子读出的值（与 --json 同用）" },
  },
  async run(args, terminal) {
    if (args.files.length === 0) throw new InputError("请给出工作簿，例如：union-ledger read 工会台帐.xlsx --json");
    const sources = [];
    for (const file of args.files) {
      const { book, name } = await openWorkbook(file);
      const recognised = recognise(book, { corrections: correctionsOf(readState(book)), fileName: name });
      sources.push({ book, recognised, file: path.basename(file) });
    }
    const result = readJson(sources, { values: args.has("values") });
    const damage = sources.flatMap(({ book }) => book.damage);
    if (args.has("json")) {
      const problems = [...damage.map(({ sheet, text }) => ({ sheet: sheet ?? "", kind: "other", text })), ...result.problems];
      terminal.print(JSON.stringify({ ...result, problems }));
      return 0;
    }
    for (const { file, recognised } of sources) {
      terminal.print(file);
      for (const sheet of recognised.sheets) {
        for (const block of sheet.blocks) {
          const what = isLedgerBlock(block) ? tableById(block.table).title : `不是台帐（${block.what}）`;
          terminal.print(`  ${sheet.name} ${rangeAddress(block.range)}　${what}`);
        }
      }
    }
    for (const { text } of damage) terminal.print(`没读到：${text}`);
    for (const { sheet, cell, text } of result.problems) terminal.print(`没读懂：${sheet} ${cell ?? ""}　${text}`);
    return 0;
  },
};
