import type { Command } from "../command";
import { generate } from "./generate";
import { planText } from "./plan-text";
import { read } from "./read";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [read, planText, generate];
