/** The states the open workbook went through: undo and redo over edits and jobs alike. */
import type { Book } from "../../book";
import type { FrameReader } from "../../host/file/frame-reader";
import type { Revision } from "../../host/host";

/** A workbook as it was at one time. Books and readers share what did not change. */
export interface Version {
  readonly bytes: Uint8Array;
  readonly book: Book;
  readonly frames: FrameReader;
}

/** Bytes of earlier versions that are kept; of a school's workbook these are hundreds of steps. */
const KEPT_BYTES = 200_000_000;

export class Versions {
  private readonly past: Version[] = [];
  private readonly future: Version[] = [];
  private steps = 0;
  private saved: Version | undefined;

  /** @param isSaved whether the first version stands in a file already. */
  constructor(
    private version: Version,
    isSaved: boolean,
  ) {
    if (isSaved) this.saved = version;
  }

  get current(): Version {
    return this.version;
  }

  /** Another after every change, also one taken back. */
  get revision(): Revision {
    return String(this.steps);
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  get isSaved(): boolean {
    return this.saved === this.version;
  }

  markSaved(): void {
    this.saved = this.version;
  }

  add(next: Version): void {
    this.past.push(this.version);
    this.future.length = 0;
    this.become(next);
    let kept = this.past.reduce((sum, { bytes }) => sum + bytes.length, 0);
    while (kept > KEPT_BYTES && this.past.length > 1) kept -= this.past.shift()!.bytes.length;
  }

  undo(): boolean {
    const before = this.past.pop();
    if (!before) return false;
    this.future.push(this.version);
    this.become(before);
    return true;
  }

  redo(): boolean {
    const next = this.future.pop();
    if (!next) return false;
    this.past.push(this.version);
    this.become(next);
    return true;
  }

  private become(version: Version): void {
    this.version = version;
    this.steps += 1;
  }
}
