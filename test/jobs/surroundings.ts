/** The desk's surroundings in tests: a day that stays, a clock that stands still, a salt that everybody knows. */
import type { DeskSurroundings } from "../../src/jobs/open-workbook";

export function surroundings(name = "台帐.xlsx", today = "2026-11-22"): DeskSurroundings {
  return { name, writtenBy: "test", today: () => today, newSalt: () => "salt", pause: () => Promise.resolve(), now: () => 0 };
}
