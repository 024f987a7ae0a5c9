/** An Excel in memory: takes batches of the client, answers them, raises events, and fails where a test says so. */
import { address } from "../../src/book";
import { Executor, References } from "./executor";
import { workbookObject } from "./objects/workbook";
import type { Answer, Batch } from "./protocol";
import { ActionType, REFUSALS } from "./protocol";
import { WorkbookModel } from "./workbook/sheet-model";

/** What goes wrong with a request. */
export type Fault =
  /** Refused as a whole, nothing done. */
  | { readonly kind: "refused"; readonly code: number }
  /** An action fails; those before it are done. */
  | { readonly kind: "brokenOff"; readonly share: number }
  /** Done, but the answer is an error: the session timed out. */
  | { readonly kind: "answerLost"; readonly code: number }
  /** No answer ever comes. */
  | { readonly kind: "silence"; readonly done: boolean };

export interface Request {
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly actions: number;
}

export type Reply = { readonly kind: "answer"; readonly body: string } | { readonly kind: "refused"; readonly code: number } | { readonly kind: "silence" };

/** One entry of the client's event channel (client: type, target, JSON text, id, remote). */
export type EventEntry = readonly [number, number, string, string, number, boolean];

const DATA_CHANGED = 10;
const EVENT_MESSAGE = 65_536;

export class OfficeHost {
  /** Requests of the add-in, without the client's own tidying up. */
  readonly requests: Request[] = [];
  /** What this host lacks, or does wrong: never to be taken for Excel's word. */
  readonly gaps: string[] = [];
  /** Members of the API that were used. */
  readonly used = new Set<string>();
  /** Asked before each request, counted from 0. */
  faultAt: (request: number) => Fault | undefined = () => undefined;
  /** Bytes; a larger answer is refused (documentation: 5 MB in Excel on the web, no such bound on a desktop). */
  largestAnswer = Infinity;
  /** Called when a request gets no answer: whoever waits may stop. */
  onSilence: () => void = () => undefined;
  /** The client's ear for events. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  private readonly references = new References();
  private listening = 0;
  private events = 0;

  constructor(readonly workbook = new WorkbookModel()) {}

  /** Answers the text of a batch. */
  process(body: string): Reply {
    const batch = JSON.parse(body) as Batch;
    if (isTidying(batch)) return { kind: "answer", body: JSON.stringify(this.run(batch, undefined)) };
    const fault = this.faultAt(this.requests.length);
    const number = this.requests.length;
    this.requests.push({ bytesIn: bytesOf(body), bytesOut: 0, actions: batch.Actions.length });
    if (fault?.kind === "refused") return fault;
    if (fault?.kind === "silence") setImmediate(() => this.onSilence());
    if (fault?.kind === "silence" && !fault.done) return fault;
    const breakBefore = fault?.kind === "brokenOff" ? Math.floor(batch.Actions.length * fault.share) : undefined;
    const answer = JSON.stringify(this.run(batch, breakBefore));
    if (bytesOf(answer) > this.largestAnswer) return { kind: "refused", code: REFUSALS.ResponsePayloadSizeLimitExceeded };
    this.requests[number] = { ...this.requests[number]!, bytesOut: bytesOf(answer) };
    if (fault?.kind === "answerLost") return { kind: "refused", code: fault.code };
    return fault?.kind === "silence" ? fault : { kind: "answer", body: answer };
  }

  /** The user types into a cell (documentation: source Local; trigger source Unknown for what is not this add-in). */
  type(sheetName: string, row: number, column: number, value: string | number | boolean, source: "Local" | "Remote" = "Local"): void {
    const sheet = this.workbook.find(sheetName);
    if (!sheet) throw new RangeError(`no sheet ${sheetName}`);
    sheet.change(row, column, { value, formula: undefined });
    const message = {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source,
      worksheetId: sheet.id,
      address: address(row, column),
      triggerSource: "Unknown",
    };
    if (this.listening > 0) {
      this.onEvents([[EVENT_MESSAGE, DATA_CHANGED, "Workbook", JSON.stringify(message), ++this.events, source === "Remote"]]);
    }
  }

  private run(batch: Batch, breakBefore: number | undefined): Answer {
    const listening = { begin: () => this.listening++, end: () => this.listening-- };
    const root = workbookObject(this.workbook, listening, (name) => this.references.remove(name));
    const answer = new Executor(() => root, this.references, (member) => this.used.add(member)).run(batch, breakBefore);
    if (answer.Error?.Code.startsWith("TestHost")) this.gaps.push(`${answer.Error.Location}: ${answer.Error.Message}`);
    return answer;
  }
}

/** After Excel.run the client lets go of its references in a batch nobody waits for. */
function isTidying(batch: Batch): boolean {
  return batch.Actions.every(
    ({ ActionType: type, Name }) =>
      Name === "_RemoveReference" || Name === "NotifyActionHandlerReady" || type === ActionType.instantiate || type === ActionType.trace,
  );
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
