/** Listens to edits that the user makes; those of this add-in and of co-authors elsewhere are passed over. */
import type { Place } from "../../book";

export class EditListener {
  private readonly listeners = new Set<(place: Place) => void>();
  private isRegistered = false;

  /** @param nameOf the name of the sheet with an id, as last read. */
  constructor(private readonly nameOf: (id: string) => string | undefined) {}

  add(listener: (place: Place) => void): () => void {
    this.listeners.add(listener);
    this.register();
    return () => this.listeners.delete(listener);
  }

  /** Once for the life of the pane; where Excel doesn't take it, nobody is told of edits and reading anew still helps. */
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
    if (source !== "Local" || triggerSource === "ThisLocalAddin") return;
    const sheet = this.nameOf(worksheetId);
    if (sheet === undefined) return;
    for (const listener of this.listeners) listener({ sheet, cell: address });
  }
}
