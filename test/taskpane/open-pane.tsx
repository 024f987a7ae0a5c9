/** The pane as a clerk has it, on a workbook in memory. */
import { configure, fireEvent, render } from "@testing-library/react";
import type { Book } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import { WorkbookDesk } from "../../src/jobs/workbook-desk";
import { Pane, type Mark } from "../../src/taskpane/pane";
import { surroundings } from "../jobs/surroundings";

// jsdom lays nothing out: there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
// A busy machine takes its time; how long is not what is tested.
configure({ asyncUtilTimeout: 60_000 });

export function openPane(book: Book, onMarks?: (found: readonly Mark[]) => void): MemoryHost {
  const host = new MemoryHost(book);
  const desk = new WorkbookDesk(host, surroundings());
  render(<Pane desk={desk} today="2026-11-22" version="test" onHelp={() => undefined} {...(onMarks && { onMarks })} />);
  return host;
}

/** jsdom knows `details`, and does not open them on a click. */
export function unfold(details: HTMLDetailsElement): void {
  details.open = true;
  fireEvent(details, new Event("toggle"));
}
