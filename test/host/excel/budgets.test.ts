/** @jest-environment-options {"globalsCleanup": "off"} */
import { openExcel, openSample, done, bookIn, SETTINGS } from "./open-excel";
import type { OfficeHost, Request } from "../../office-host/office-host";

const MB = 1_000_000;
/** Above it Excel on the web refuses requests and answers. */
const LARGEST = 5 * MB;

const answered = (requests: readonly Request[]): number => requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);

function expectWithinReadingBudget(requests: readonly Request[]): void {
  expect(requests.length).toBeLessThanOrEqual(2 + Math.ceil(answered(requests) / (4 * MB)));
  expect(requests.filter(({ bytesIn, bytesOut }) => bytesIn > LARGEST || bytesOut > LARGEST)).toEqual([]);
}

function fill(office: OfficeHost, rows: number, text: string): void {
  const sheet = office.workbook.add("大表");
  for (let row = 0; row < rows; row++) for (let column = 0; column < 8; column++) sheet.change(row, column, { value: column === 0 ? row : text });
}

describe("the design's budgets", () => {
  it("reads the sample in 2 requests and one for every 4 MB, writes the schedule's sheets in four, one having its place to find, and needs 8 around them", async () => {
    const { office, host, desk } = await openSample();
    office.requests.length = 0;
    await bookIn(host);
    expectWithinReadingBudget(office.requests);

    done(await desk.schedule.preview(SETTINGS));
    office.requests.length = 0;
    done(await desk.carryOut());
    const [reading, journal, sheets, commit] = [3, 1, 4, 1];
    expect(office.requests).toHaveLength(reading + journal + sheets + commit + reading);
    expect(office.requests.filter(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut) > 4 * MB)).toEqual([]);
  });

  it.each([
    ["usual cells", 20_000, "送温暖走访"],
    ["long texts", 8_000, "走访慰问困难职工，了解他们的生活情况，并做好登记；"],
  ])("reads a big sheet of %s in chunks, and all of it", async (_name, rows, text) => {
    const { office, host } = await openExcel();
    fill(office, rows, text);
    // As Excel on the web: an answer above 5 MB is refused.
    office.largestAnswer = LARGEST;
    const book = await bookIn(host);
    const big = book.sheets.find(({ name }) => name === "大表")!;
    expect([big.values.length, big.values[rows - 1]!.slice(0, 2)]).toEqual([rows, [rows - 1, text]]);
    // The first chunk is asked for before anything is known of the cells' size.
    const answers = office.requests.filter(({ bytesOut }) => bytesOut > 0);
    expect(answers.length).toBeLessThanOrEqual(3 + Math.ceil(answered(answers) / (4 * MB)));
    expect(answers.every(({ bytesOut }) => bytesOut <= LARGEST)).toBe(true);
  });
});
