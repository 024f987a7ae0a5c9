/** 资料完整度: of the records that a list asks the ledgers for, how many are there. Says nothing of what they are worth. */
import type { Checklist } from "./checklist";
import type { Score } from "./score";

export interface BlockCompleteness {
  /** The block's title, as the list prints it. */
  readonly title: string;
  /** None: the block can only be seen on site. */
  readonly asked: number;
  readonly answered: number;
}

/** Block by block, in the list's order. A 零报告 counts as there. */
export function completenessOf({ blocks }: Checklist, { items }: Score): readonly BlockCompleteness[] {
  const scores = new Map(items.map((item) => [item.id, item]));
  return blocks.map((block) => {
    const own = block.items.map(({ id }) => scores.get(id)!);
    return {
      title: block.title,
      asked: own.reduce((sum, { asked }) => sum + asked, 0),
      answered: own.reduce((sum, { answered }) => sum + answered, 0),
    };
  });
}
