/** What people wrote in sentences: minutes, reports, paragraphs of plans and summaries. */
import type { Place } from "../../../book";
import type { FieldId, Ledger, TableId } from "../../../ledger";
import type { Prose } from "../../prose";

export interface WrittenText {
  readonly text: string;
  readonly place: Place;
  readonly table?: TableId;
  /** Of a record, as people find it: 第 12 行. */
  readonly whereabouts?: string;
  readonly lastYear?: true | undefined;
}

const WHERE: { readonly [Id in TableId]?: readonly FieldId<Id>[] } = {
  meetings: ["topics", "resolution"],
  congressSessions: ["reports", "resolutions"],
  training: ["topic"],
};

/** One text for each record: its sentences together. */
export function writtenTexts(ledger: Ledger, prose: readonly Prose[]): readonly WrittenText[] {
  const records = (Object.keys(WHERE) as (keyof typeof WHERE)[]).flatMap((table) => recordsOf(ledger, table));
  return [...records, ...prose.flatMap(({ lines }) => lines)];
}

function recordsOf(ledger: Ledger, table: TableId): WrittenText[] {
  const [first, ...rest] = WHERE[table as keyof typeof WHERE] as readonly FieldId[];
  return [...ledger.rows(table)].flatMap((row) => {
    const text = [first!, ...rest].filter((field) => !row.isCarried(field)).map((field) => row.text(field)).filter(Boolean).join("；");
    return text === "" ? [] : [{ text, place: row.place(first), table, whereabouts: row.whereabouts }];
  });
}
