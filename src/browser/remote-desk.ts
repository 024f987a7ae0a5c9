import type { Remote } from "comlink";
import type { BudgetDesk, CheckDesk, CopyDesk, CorrectionRequest, Desk, DeskAbilities, DeskEvents, NarrativeDesk, Outcome, Overview, ScheduleDesk, TextDesk, Written } from "../jobs/desk";
import type { Place } from "../book";
import type { DeskCalls } from "./workbench/bench";

/** The desk of the worker as the pane wants it: what must be known at once stands here, all else is asked for. */
export class RemoteDesk implements Desk {
  readonly abilities: DeskAbilities = { select: true, undo: true, copies: true };
  readonly check: CheckDesk;
  readonly schedule: ScheduleDesk;
  readonly budget: BudgetDesk;
  readonly narrative: NarrativeDesk;
  readonly text: TextDesk;
  readonly copies: CopyDesk;
  private readonly listeners = new Set<DeskEvents>();

  /** @param calls the desk in the worker */
  constructor(private readonly calls: Remote<DeskCalls>) {
    this.check = section(calls.check);
    this.schedule = section(calls.schedule);
    this.budget = section(calls.budget);
    this.narrative = section(calls.narrative);
    this.text = section(calls.text);
    this.copies = section(calls.copies);
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
    return this.calls.overview();
  }

  correct(request: CorrectionRequest): Promise<Outcome<Overview>> {
    return this.calls.correct(request);
  }

  withdraw(correction: number): Promise<Outcome<Overview>> {
    return this.calls.withdraw(correction);
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
}

/** A section of the worker's desk: its members are asked for as they are, since each answers with a promise. */
function section<Section>(remote: unknown): Section {
  return remote as Section;
}
