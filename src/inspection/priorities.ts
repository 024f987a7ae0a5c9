/** 先补这些: what to do first, by the points at stake and by the box the papers lie in. */
import { byLevel, type Finding } from "../book";
import { tableById, type TableId } from "../ledger";
import type { Checklist, ChecklistItem } from "./checklists";
import { itemsOf, USUAL_DEDUCTION, type Score } from "./checklists";
import type { Inspection } from "./inspection";
import { MEND_CLASSES, mendClassOf, type MendClass } from "./mend-class";

export interface Priority {
  readonly finding: Finding;
  readonly mend: MendClass;
  /** What mending it may earn back; absent where no item of the list speaks of it. */
  readonly points?: number;
  readonly item?: string;
  /** 盒2; absent where the archive's index doesn't name the ledger. */
  readonly box?: string;
}


/** In the order of work: what can be mended before what can only be explained, then by points, then box by box, then by level. */
export function priorities(list: Checklist, score: Score, findings: readonly Finding[], inspection: Inspection): readonly Priority[] {
  const itemOfFinding = new Map<string, ChecklistItem>();
  const items = itemsOf(list);
  score.items.forEach(({ findings: ids }, index) => ids.forEach((id) => itemOfFinding.set(id, items[index]!)));
  const boxes = inspection.derive(boxesByTable);
  return findings
    .map((finding): Priority => {
      const item = itemOfFinding.get(finding.id);
      const points = item?.points === undefined ? undefined : tenths(item.deduction ?? item.points * USUAL_DEDUCTION[finding.level]);
      const box = finding.table === undefined ? undefined : boxes.get(finding.table as TableId);
      return {
        finding,
        mend: mendClassOf(finding),
        ...(item && { item: item.id }),
        ...(points !== undefined && { points }),
        ...(box !== undefined && { box }),
      };
    })
    .sort(
      (a, b) =>
        MEND_CLASSES.indexOf(a.mend) - MEND_CLASSES.indexOf(b.mend) ||
        (b.points ?? 0) - (a.points ?? 0) ||
        compareTexts(a.box ?? "\uffff", b.box ?? "\uffff") ||
        byLevel(a.finding, b.finding),
    );
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The box of each ledger's papers, by the titles in the archive's index. For `inspection.derive`. */
function boxesByTable(inspection: Inspection): ReadonlyMap<TableId, string> {
  const boxes = new Map<TableId, string>();
  const titles = inspection.rows("archiveIndex").flatMap((row) => {
    const [title, box] = [row.value("title"), row.value("boxNo")];
    return title === undefined || box === undefined ? [] : [{ title, box }];
  });
  for (const table of inspection.ledger.tables()) {
    const { title, synonyms } = tableById(table);
    const named = titles.find((each) => [title, ...synonyms].some((word) => word.length > 2 && each.title.includes(word)));
    if (named) boxes.set(table, named.box);
  }
  return boxes;
}
