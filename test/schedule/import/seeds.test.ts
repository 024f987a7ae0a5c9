import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importPlanText } from "../../../src/schedule/import";

/** Real texts with their gold; they stand beside the checkout and are no part of the repository. */
const SEEDS = path.resolve(process.cwd(), "../shared/seeds");

interface GoldMonth {
  readonly label: string | null;
  readonly months: readonly number[];
  readonly items: readonly string[];
  readonly inferred?: boolean;
  readonly activities?: readonly (readonly string[])[];
}

interface GoldPlan {
  readonly id: string;
  readonly file: string;
  readonly yearScheme: string;
  readonly months: readonly GoldMonth[];
}

const there = existsSync(path.join(SEEDS, "schedules.gold.json"));
if (!there) console.info("没有 ../shared/seeds，跳过真实文本的测试");
const withSeeds = there ? describe : describe.skip;

const bare = (text: string): string => text.replace(/^[。；;]+|[。；;]+$/g, "");
const read = (file: string): string => readFileSync(path.join(SEEDS, file), "utf8");

withSeeds("the real texts (../shared/seeds; skipped where it is absent)", () => {
  const gold = there ? (JSON.parse(read("schedules.gold.json")) as GoldPlan[]) : [];
  const files = there ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];

  it.each(files)("%s yields its schedules complete and exact, and nothing else", (file) => {
    const plans = importPlanText(read(file)).plans.map(({ yearScheme, activities }) => ({
      yearScheme,
      items: activities.map(({ label, months, text, inferred }) => ({ label, months, text: bare(text), inferred: inferred ?? false })),
    }));
    const expected = gold
      .filter((plan) => plan.file === file)
      .map(({ yearScheme, months }) => ({
        yearScheme,
        items: months.flatMap(({ label, months: numbers, items, inferred }) =>
          items.map((text) => ({ label, months: numbers, text: bare(text), inferred: inferred ?? false })),
        ),
      }));
    expect(plans).toEqual(expected);
  });

  it.each(files)("%s: places point at the items", (file) => {
    const text = read(file);
    const lines = text.split("\n");
    for (const { activities } of importPlanText(text).plans) {
      for (const { offset, line, text: item } of activities) {
        expect(text.slice(offset, offset + 3)).toBe(item.slice(0, 3));
        expect(lines[line - 1]).toContain(item.slice(0, 3));
      }
    }
  });

  it.each(files)("%s: items that hold several activities tell them apart", (file) => {
    const parts = importPlanText(read(file)).plans.flatMap(({ activities }) => activities.map((one) => (one.parts ?? [one.text]).map(bare)));
    const expected = gold
      .filter((plan) => plan.file === file)
      .flatMap(({ months }) => months.flatMap(({ items, activities }) => items.map((item, index) => (activities?.[index] ?? [item]).map(bare))));
    expect(parts).toEqual(expected);
  });
});
