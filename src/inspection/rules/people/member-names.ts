/** Who is, or was, a member by the ledger's lists. */
import type { Inspection } from "../../inspection";
import { personKey, personsIn } from "../../persons";

/** Every name in the member list, in post or not; and those whom the list of changes names as having left. */
export function memberNames(inspection: Inspection): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of inspection.rows("members")) for (const name of personsIn(row, "name")) names.add(name);
  for (const row of inspection.rows("memberChanges")) for (const name of personsIn(row, "name")) names.add(name);
  names.delete(personKey(""));
  return names;
}
