import { Link, Text } from "@fluentui/react-components";
import { placeInWords, type Place } from "../../book";
import type { Desk } from "../../jobs/desk";

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
