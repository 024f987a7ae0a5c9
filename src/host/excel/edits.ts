/**
 * Listens to edits that the user makes; those of this add-in are passed over. Edits of co-authors interrupt nobody:
 * they are told of when the user comes back to the pane, as is whatever may have gone unheard.
 */
import type { Place } from "../../book";

/** Has something done whenever the user comes to the pane. */
export type OnFocus = (again: () => void) => void;

export const usualFocus: OnFocus = (again) => {
  if (typeof window !== "undefined") window.addEventListener("focus", again);
};

export class EditListener {
  private readonly listeners = new Set<(place: Place) => void>();
  private isRegistered = false;
  /** Where something changed that nobody was told of; undefined where nothing did. */
  private unheard: Place | undefined;

  /** @param nameOf the name of the sheet with an id, as last read. */
  constructor(
    private readonly nameOf: (id: string) => string | undefined,
    onFocus: OnFocus,
  ) {
    onFocus(() => this.catchUp());
  }

  add(listener: (place: Place) => void): () => void {
    this.listeners.add(listener);
    this.register();
    return () => this.listeners.delete(listener);
  }

  /** Once for the life of the pane; where Excel doesn't take it, coming back to the pane tries again. */
  private register(): void {
    if (this.isRegistered) return;
    this.isRegistered = true;
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(this.hear(event)));
      await context.sync();
    }).catch(() => {
      this.isRegistered = false;
    });
  }

  private hear({ source, triggerSource, worksheetId, address }: Excel.WorksheetChangedEventArgs): void {
    if (triggerSource === "ThisLocalAddin") return;
    const sheet = this.nameOf(worksheetId);
    // A sheet nobody has read yet is a change as well.
    const place: Place = sheet === undefined ? { sheet: "" } : { sheet, cell: address };
    if (source === "Local" && sheet !== undefined) this.tell(place);
    else this.unheard = place;
  }

  private catchUp(): void {
    if (this.listeners.size === 0) return;
    if (!this.isRegistered) {
      this.unheard ??= { sheet: "" };
      this.register();
    }
    const { unheard } = this;
    this.unheard = undefined;
    if (unheard) this.tell(unheard);
  }

  private tell(place: Place): void {
    for (const listener of this.listeners) listener(place);
  }
}
