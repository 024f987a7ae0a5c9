import type { RuleFamily } from "../../rule";
import { duplicateKey } from "./duplicate-key";
import { duplicateRow } from "./duplicate-row";
import { entryWithoutAmount } from "./entry-without-amount";
import { presentExceedsDue } from "./present-exceeds-due";
import { unknownActivityNo } from "./unknown-activity-no";
import { voucherMissing } from "./voucher-missing";
import { voucherRepeated } from "./voucher-repeated";

export const ROWS: RuleFamily = {
  title: "行",
  rules: [
    duplicateRow,
    duplicateKey,
    presentExceedsDue,
    voucherMissing,
    voucherRepeated,
    entryWithoutAmount,
    unknownActivityNo,
  ],
};
