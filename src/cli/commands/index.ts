import type { Command } from "../command";
import { planText } from "./plan-text";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [planText];
