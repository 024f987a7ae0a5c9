import type { Basis, Level } from "../book";

const LEVELS: Readonly<Record<Basis["certainty"], Level>> = { confirmed: "必改", reported: "应改", unconfirmed: "建议" };

/** How much a breach weighs at most: what we know from second hand only can't bind anybody, what is unconfirmed is a hint. */
export function levelBy({ certainty }: Pick<Basis, "certainty">): Level {
  return LEVELS[certainty];
}
