/** The way every request to Excel goes: it waits for the end of cell editing, and for an answer no longer than is sensible. */
import { ExcelFailure, NO_ANSWER } from "./complaints";

/** Sends what has been asked for so far; one call is one request. */
export type Send = () => Promise<void>;

/** Milliseconds; a user who has been editing a cell this long is told so. */
const PATIENCE_MS = 60_000;

/** Rings when an answer is overdue; gives the function that turns it off. */
export type Alarm = (ring: () => void) => () => void;

export const usualAlarm: Alarm = (ring) => {
  const timer = setTimeout(ring, PATIENCE_MS);
  return () => clearTimeout(timer);
};

/**
 * Runs work against the open workbook.
 * @throws ExcelFailure whatever goes wrong in Excel; other exceptions are defects of ours.
 */
export async function inExcel<Result>(alarm: Alarm, work: (context: Excel.RequestContext, send: Send) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(context, () => inTime(alarm, context.sync())));
  } catch (error) {
    throw asFailure(error);
  }
}

function asFailure(error: unknown): unknown {
  if (error instanceof ExcelFailure || typeof error !== "object" || error === null || !("code" in error)) return error;
  const { code, debugInfo } = error as OfficeExtension.Error;
  return new ExcelFailure(String(code), debugInfo?.errorLocation);
}

async function inTime(alarm: Alarm, answer: Promise<unknown>): Promise<void> {
  let off = (): void => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    off = alarm(() => reject(new ExcelFailure(NO_ANSWER)));
  });
  try {
    await Promise.race([answer, late]);
  } catch (error) {
    throw asFailure(error);
  } finally {
    off();
  }
}
