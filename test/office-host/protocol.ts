/**
 * What passes between office.js and a host: the shapes of a batch and of its answer. All of it is read out of the
 * client library (build 16.0.15407), which writes the one and accepts the other.
 */

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PathType = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Places of plain arguments hold 0, those of objects the id of their path, nested like the arguments. */
export type PathIds = readonly (number | null | PathIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: PathIds | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly Location: string };
}

/** Codes with which a host refuses a batch as a whole (measured: what the client makes of them). */
export const REFUSALS = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

/** The dispatch number of a batch, and that of the events the host raises. */
export const EXECUTE_BATCH = 93;
export const HOST_EVENTS = 33;

/** An error of one action; the batch ends there. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Something this host lacks. It says so instead of making up an answer. */
export function notImplemented(what: string): HostError {
  return new HostError("TestHostNotImplemented", `the test host has no ${what}`);
}

export function missing(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
