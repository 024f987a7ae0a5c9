import type { Command } from "../command";
import { batch } from "./batch";
import { carryOverCommand } from "./carry-over";
import { check } from "./check";
import { generate } from "./generate";
import { lint } from "./lint";
import { mask } from "./mask";
import { newLedgerCommand } from "./new-ledger";
import { planText } from "./plan-text";
import { read } from "./read";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [newLedgerCommand, read, check, planText, generate, carryOverCommand, lint, mask, batch];
