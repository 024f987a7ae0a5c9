/** @jest-environment-options {"globalsCleanup": "off"} */
import { freshHost } from "../load-office";
import "./assumptions.js";

interface Assumption {
  readonly about: string;
  readonly assumed: unknown;
}

const { ASSUMPTIONS, askAssumption } = globalThis as unknown as {
  readonly ASSUMPTIONS: readonly Assumption[];
  readonly askAssumption: (assumption: Assumption) => Promise<unknown>;
};

describe("the host in memory is what we assume of Excel", () => {
  it.each(ASSUMPTIONS.map((assumption) => [assumption.about, assumption] as const))("%s", async (_about, assumption) => {
    const host = await freshHost();
    host.workbook.add("Sheet1");
    expect(await askAssumption(assumption)).toEqual(assumption.assumed);
    expect(host.gaps).toEqual([]);
  });
});
