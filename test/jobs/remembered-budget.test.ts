import { money } from "../../src/book";
import { USUAL_SETTINGS, type BudgetSettings } from "../../src/budget";
import { remembering, rememberedSettings } from "../../src/jobs/remembered-budget";
import { newState, type GenerationPlan, type JsonValue, type StateReading } from "../../src/merge";

const state = newState("salt", "test");
const remembered = (budget: JsonValue): StateReading => ({ status: "read", state: { ...state, budget }, problems: [] });

/** As the JSON of one year has them, with members put right or wrong. */
const usual = (changed: { readonly [key: string]: JsonValue }): StateReading =>
  remembered({ 2026: { ...(JSON.parse(JSON.stringify(USUAL_SETTINGS)) as { [key: string]: JsonValue }), ...changed } });

describe("a year's budget settings in the workbook's state", () => {
  const settings: BudgetSettings = {
    duesRounding: "exact",
    step: 100,
    factor: { numerator: 105, denominator: 100 },
    showCodes: false,
    retention: { numerator: 6000, denominator: 10_000 },
    surplusDrawn: { amount: money(500_000), resolution: "工会委员会 3 月 5 日决议" },
    choices: { birthday: { kind: "perHead", standard: money(30_000) }, film: { kind: "fixed", amount: money(0) }, 培训支出: { kind: "lastYear", factor: { numerator: 9, denominator: 10 } } },
  };
  const plan: GenerationPlan = { status: "planned", changes: [], sheets: [], conflicts: [], problems: [], state };

  it("come back as they were, year by year", () => {
    const { state: after } = remembering(plan, { status: "none" }, 2026, settings);
    const read: StateReading = { status: "read", state: after, problems: [] };
    expect(rememberedSettings(read, 2026)).toEqual(settings);
    expect(rememberedSettings(read, 2027)).toBeUndefined();
  });

  it("are written only where they changed", () => {
    const first = remembering(plan, { status: "none" }, 2026, settings);
    expect(first.changes).toHaveLength(1);
    const again = remembering({ ...plan, state: first.state }, { status: "read", state: first.state, problems: [] }, 2026, settings);
    expect(again.changes).toEqual([]);
  });

  it.each<[string, StateReading]>([
    ["no state", { status: "none" }],
    ["text instead of years", remembered("2026")],
    ["a rate that is no whole number", usual({ factor: { numerator: 0.6, denominator: 1 } })],
    ["a rate beyond all bounds", usual({ retention: { numerator: 1e300, denominator: 1 } })],
    ["an amount that is no whole 分", usual({ surplusDrawn: { amount: 12.5 } })],
    ["an amount beyond all bounds", usual({ choices: { film: { kind: "fixed", amount: 1e300 } } })],
    ["a choice without its amount", usual({ choices: { film: { kind: "fixed" } } })],
  ])("are forgotten where somebody damaged them: %s", (_, reading) => {
    expect(rememberedSettings(reading, 2026)).toBeUndefined();
  });

  it("take the usual step and an open choice for what they don't know", () => {
    expect(rememberedSettings(usual({ step: 7, choices: { film: { kind: "ofALaterVersion" } } }), 2026)).toEqual({ ...USUAL_SETTINGS, choices: { film: { kind: "open" } } });
  });
});
