import { INSPECTION_LISTS } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

const CHANNELS: readonly (readonly [string, RegExp])[] = [
  ["公开栏（公示栏）", /栏|橱窗|公示单|公告|张贴|宣传板/],
  ["会议（教代会、教职工大会、联席会）", /会/],
];

export const disclosureChannels: Rule = {
  id: "disclosure-channels",
  title: "公开既上公开栏，也上会",
  kind: "organisation",
  level: "建议",
  needs: { disclosures: ["channel"] },
  basis: INSPECTION_LISTS,
  why: "教代会是公开的基本形式，公开栏是检查时实地要看的，只有一种渠道会扣分。",
  fix: "在会上通报过、上过公开栏的补登公开形式；没有的补上这一渠道。",
  *check(inspection) {
    const rows = inspection.rows("disclosures").filter((row) => row.value("channel") !== undefined);
    if (!inspection.year || inspection.asOf !== inspection.year.to || rows.length === 0) return;
    const missing = CHANNELS.filter(([, words]) => !rows.some((row) => words.test(row.value("channel")!))).map(([title]) => title);
    if (missing.length > 0) yield hitAt({ sheet: rows[0]!.set.sheet.name }, `全年没有用过的公开渠道：${missing.join("、")}`, missing.join("|"), { table: "disclosures" });
  },
};
