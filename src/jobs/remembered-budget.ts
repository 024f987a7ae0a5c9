/** How the user had a year's budget estimated, in the workbook's state, so that the next generation does the same. */
import { money, type Money, type Rate } from "../book";
import { USUAL_SETTINGS, type BudgetSettings, type Choice, type DrawnFunds } from "../budget";
import type { GenerationPlan, JsonValue, StateReading } from "../merge";
import { asMap, asNumber, asText, readShape, required, stateChange, stateText } from "../merge";
import { optional } from "./optional";

/** The settings of the year, or undefined where none are remembered or what is there is none. */
export function rememberedSettings(state: StateReading, year: number): BudgetSettings | undefined {
  const json = state.status === "read" || state.status === "newer" ? state.state.budget : undefined;
  return json === undefined ? undefined : readShape(() => settingsOf(asMap(asMap(json).get(String(year)))));
}

/** The plan with the settings remembered along with what it writes. */
export function remembering(plan: GenerationPlan, before: StateReading, year: number, settings: BudgetSettings): GenerationPlan {
  const years = plan.state.budget === undefined ? undefined : readShape(() => Object.fromEntries(asMap(plan.state.budget)));
  const state = { ...plan.state, budget: { ...years, [year]: settingsJson(settings) } };
  if (before.status === "read" && stateText(before.state) === stateText(state)) return plan;
  const change = stateChange(state);
  return { ...plan, state, changes: [...plan.changes.filter(({ kind }) => kind !== "replaceSheet"), change] };
}

/** Members in one order, however the settings came about: the same settings are nothing to write. */
function settingsJson(settings: BudgetSettings): JsonValue {
  const plain = JSON.parse(JSON.stringify(settings)) as Readonly<Record<string, JsonValue>>;
  return Object.fromEntries(Object.entries(plain).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function settingsOf(map: ReadonlyMap<string, JsonValue>): BudgetSettings {
  const choices = [...asMap(map.get("choices"))].map(([item, choice]) => [item, choiceOf(asMap(choice))] as const);
  return {
    duesRounding: asText(map.get("duesRounding")) === "exact" ? "exact" : "belowTenYuan",
    step: STEPS.find((step) => step === asNumber(map.get("step"))) ?? USUAL_SETTINGS.step,
    factor: rateOf(map.get("factor")),
    showCodes: map.get("showCodes") !== false,
    choices: Object.fromEntries(choices),
    ...optional("retention", map.has("retention") ? rateOf(map.get("retention")) : undefined),
    ...optional("surplusDrawn", fundsOf(map.get("surplusDrawn"))),
    ...optional("carriedOver", fundsOf(map.get("carriedOver"))),
  };
}

/** To what estimates may be rounded: 分, 元, ten and a hundred 元. */
const STEPS: readonly number[] = [1, 100, 1000, 10_000];

const PLAIN_KINDS = ["stated", "rate", "schedule", "open"] as const;

function choiceOf(map: ReadonlyMap<string, JsonValue>): Choice {
  const kind = asText(map.get("kind"));
  if (kind === "lastYear") return { kind, factor: rateOf(map.get("factor")) };
  if (kind === "fixed") return { kind, amount: amountOf(map.get("amount")) };
  if (kind === "perHead") return { kind, ...optional("standard", map.has("standard") ? amountOf(map.get("standard")) : undefined) };
  return { kind: PLAIN_KINDS.find((known) => known === kind) ?? "open" };
}

function fundsOf(json: JsonValue | undefined): DrawnFunds | undefined {
  if (json === undefined) return undefined;
  const map = asMap(json);
  return { amount: amountOf(map.get("amount")), ...optional("resolution", map.has("resolution") ? asText(map.get("resolution")) : undefined) };
}

function amountOf(json: JsonValue | undefined): Money {
  return money(wholeOf(json));
}

function rateOf(json: JsonValue | undefined): Rate {
  const map = asMap(json);
  const [numerator, denominator] = [wholeOf(map.get("numerator")), wholeOf(map.get("denominator"))];
  return { numerator, denominator: denominator === 0 ? 1 : denominator };
}

function wholeOf(json: JsonValue | undefined): number {
  const number = asNumber(json);
  return required(Number.isSafeInteger(number) ? number : undefined);
}
