import { Link, Text } from "@fluentui/react-components";
import type { Place } from "../../book";
import type { Desk } from "../../jobs/desk";

/** A place as people say it: 走访慰问 H12, 走访慰问 第 12 行. */
export function placeInWords({ sheet, cell, row }: Place): string {
  return [sheet, cell ?? (row === undefined ? "" : `第 ${row} 行`)].filter(Boolean).join(" ");
}

/** A place that a click selects, where the desk can. */
export function PlaceLink({ desk, place }: { readonly desk: Desk; readonly place: Place }) {
  const words = placeInWords(place);
  if (!desk.abilities.select) return <Text weight="semibold">{words}</Text>;
  return (
    <Link as="button" onClick={() => void desk.select(place)}>
      {words}
    </Link>
  );
}
