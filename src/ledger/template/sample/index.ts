/** An invented school's year as a ledger workbook: for the sample, the screenshots and demonstrations. */
import type { PlacedSheet } from "../../../book";
import type { LedgerRecord, Records } from "../records";
import { CORE_TABLES, newLedger } from "../new-ledger";
import type { TableId } from "../../tables";
import { disclosures, meetings, proposals } from "./assembly";
import { keepJournal } from "./bookkeeping";
import { visits, welfare } from "./care";
import { defectsOf } from "./defects";
import type { Defect } from "./defects";
import { dues } from "./dues";
import { assets, budgetLines } from "./property";
import { committees, groups, members } from "./roster";
import { sampleYear } from "./sample-year";
import { unit } from "./school";
import { activities, activitiesOf, plan } from "./year-events";

export type { Defect } from "./defects";
export { defectsOf };

/** What every union keeps, and behind the meetings what a congress leaves. */
const TABLES: readonly TableId[] = CORE_TABLES.flatMap((table) => (table === "meetings" ? [table, "proposals", "disclosures"] : [table]));

const REMARK = "本簿全部为虚构的示例数据，人名、号码、单位都不存在；其中有意留了一些常见差错，供“检查”演示。";

/** The year of the sample where none is asked for. */
const SAMPLE_YEAR = 2026;

/** The sheets of the sample, for a year whose festivals are known; a year that is over looks best. */
export function sampleLedger(year = SAMPLE_YEAR): readonly PlacedSheet[] {
  return newLedger({
    year,
    scheme: "calendar",
    tables: TABLES,
    records: sampleRecords(year),
    totals: { visits: ["amount", "goodsAmount"], welfare: ["amount"], activities: ["budget", "spent"], assets: ["amount"] },
    mark: { word: "示例", remark: REMARK },
  });
}

/** The sample's records, its mistakes included. */
export function sampleRecords(year = SAMPLE_YEAR): Records {
  return defectsOf(year).reduce(withDefect, flawlessRecords(year));
}

/** The same without the mistakes: every figure agrees with every other. */
export function flawlessRecords(of = SAMPLE_YEAR): Records {
  const year = sampleYear(of);
  const held = activitiesOf(year);
  const journal = keepJournal(year, held);
  return {
    unit: [unit(year)],
    members: members(year),
    committees: committees(year),
    groups: groups(),
    meetings: meetings(year),
    proposals: proposals(year),
    disclosures: disclosures(year),
    activities: activities(held, journal.voucherOf),
    visits: visits(year, journal.voucherOf),
    welfare: welfare(year, journal.voucherOf),
    dues: dues(year),
    journal: journal.records,
    assets: assets(year),
    plan: plan(),
    budgetLines: budgetLines(journal.totals),
    nothingToReport: [
      { table: "劳动争议调解", period: `${of}年`, confirmedBy: "华宏伟" },
      { table: "困难职工档案", period: `${of}年`, confirmedBy: "华宏伟" },
    ],
  };
}

type Contents = Readonly<Record<string, unknown>>;

/** @throws Error where the defect names no record: the sample and its list of defects have grown apart. */
function withDefect(records: Records, { table, where, field, content }: Defect): Records {
  const own = (records[table] ?? []) as readonly Contents[];
  const index = own.findIndex((record) => record[where.field] === where.is);
  if (index < 0) throw new Error(`no record of ${table} with ${where.field} ${where.is}`);
  const kept = Object.entries(own[index]!).filter(([id]) => id !== field);
  const changed = { ...Object.fromEntries(kept), ...(content !== undefined && { [field]: content }) } as LedgerRecord;
  return { ...records, [table]: own.map((record, at) => (at === index ? changed : record)) };
}
