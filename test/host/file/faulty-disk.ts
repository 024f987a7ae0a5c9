/** The disk, with something going wrong at one of its operations: an error of the system, or the end of the process. */
import promises from "node:fs/promises";

export type DiskFault =
  /** The operation fails with a code of the system's. */
  | { readonly kind: "error"; readonly code: string }
  /** Nothing is done from here on: the process was killed before the operation. */
  | { readonly kind: "killed" }
  /** The same, after half of what was to be written was written. */
  | { readonly kind: "killedHalfWay" };

/** In place of an answer, once the process is dead: whoever waited for it waits no more, and does nothing more either. */
export class Killed extends Error {}

type Operation = (...given: never[]) => Promise<unknown>;
type Disk = Record<"access" | "copyFile" | "open" | "readdir" | "readFile" | "realpath" | "rename" | "rm" | "stat", Operation>;

const OPERATIONS = ["access", "copyFile", "open", "readdir", "readFile", "realpath", "rename", "rm", "stat"] as const;
const OF_HANDLES = ["writeFile", "sync", "close"] as const;

/**
 * Runs work on a disk that is faulty from the operation of that number on (an error: at that one alone).
 * @returns what the work came to, and how many operations it took.
 */
export async function onFaultyDisk<Result>(fault: DiskFault, at: number, work: () => Promise<Result>): Promise<{ readonly result: Result | "killed"; readonly operations: number }> {
  const disk = promises as unknown as Disk;
  const real = Object.fromEntries(OPERATIONS.map((name) => [name, disk[name]])) as Disk;
  let operations = 0;
  const guarded =
    (name: string, operation: Operation): Operation =>
    async (...given) => {
      const number = operations++;
      if (fault.kind === "error" && number === at) throw Object.assign(new Error(fault.code), { code: fault.code, syscall: name });
      if (fault.kind === "killedHalfWay" && number === at && name === "writeFile") {
        const [bytes] = given as unknown as [Uint8Array];
        await operation(bytes.subarray(0, bytes.length / 2) as never);
      }
      if (fault.kind !== "error" && number >= at) throw new Killed();
      const result = await operation(...given);
      if (name === "open") guardHandle(result as Record<string, Operation>);
      return result;
    };
  const handles: (() => Promise<unknown>)[] = [];
  const guardHandle = (handle: Record<string, Operation>): void => {
    handles.push(handle["close"]!.bind(handle));
    for (const name of OF_HANDLES) handle[name] = guarded(name, handle[name]!.bind(handle));
  };
  for (const name of OPERATIONS) disk[name] = guarded(name, real[name]);
  try {
    return { result: await work(), operations };
  } catch (error) {
    if (error instanceof Killed) return { result: "killed", operations };
    throw error;
  } finally {
    Object.assign(disk, real);
    // The system closes what was left open.
    await Promise.all(handles.map((close) => close().catch(() => undefined)));
  }
}

/** How many operations the work takes on a disk without fault. */
export async function operationsOf(work: () => Promise<unknown>): Promise<number> {
  return (await onFaultyDisk({ kind: "error", code: "" }, Infinity, work)).operations;
}

