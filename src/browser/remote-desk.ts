import type { Remote } from "comlink";
import type { CorrectionRequest, Desk, DeskAbilities, DeskEvents, Outcome, Overview, ScheduleDesk, Written } from "../jobs/desk";
import type { Place } from "../book";
import type { DeskCalls } from "./workbench/bench";

/** The desk of the worker as the pane wants it: what must be known at once stands here, all else is asked for. */
export class RemoteDesk implements Desk {
  readonly abilities: DeskAbilities = { select: true, undo: true };
  readonly schedule: ScheduleDesk;
  private readonly listeners = new Set<DeskEvents>();

  /**
   * @param calls the desk in the worker
   * @param onOverview told every overview that the pane gets, so that the sheets can mark what it found
   */
  constructor(
    private readonly calls: Remote<DeskCalls>,
    private readonly onOverview: (overview: Overview) => void,
  ) {
    this.schedule = section(calls.schedule);
  }

  /** What the worker tells. */
  readonly events: DeskEvents = {
    onProgress: (share, what) => this.listeners.forEach((listener) => listener.onProgress(share, what)),
    onChanged: () => this.listeners.forEach((listener) => listener.onChanged()),
  };

  listen(events: DeskEvents): () => void {
    this.listeners.add(events);
    return () => this.listeners.delete(events);
  }

  overview(): Promise<Outcome<Overview>> {
    return this.noted(this.calls.overview());
  }

  correct(request: CorrectionRequest): Promise<Outcome<Overview>> {
    return this.noted(this.calls.correct(request));
  }

  withdraw(correction: number): Promise<Outcome<Overview>> {
    return this.noted(this.calls.withdraw(correction));
  }

  carryOut(): Promise<Outcome<Written>> {
    return this.calls.carryOut();
  }

  undo(): Promise<Outcome<Written>> {
    return this.calls.undo();
  }

  cancel(): void {
    void this.calls.cancel();
  }

  select(place: Place): Promise<void> {
    return this.calls.select(place);
  }

  startLedger(what: "template" | "sample", year: number): Promise<Outcome<Written>> {
    return this.calls.startLedger(what, year);
  }

  private async noted(asked: Promise<Outcome<Overview>>): Promise<Outcome<Overview>> {
    const outcome = await asked;
    if (outcome.status === "done") this.onOverview(outcome.value);
    return outcome;
  }
}

/** A section of the worker's desk: its members are asked for as they are, since each answers with a promise. */
function section<Section>(remote: unknown): Section {
  return remote as Section;
}
