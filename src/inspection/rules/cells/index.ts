import type { RuleFamily } from "../../rule";
import { birthAgainstIdNumber } from "./birth-against-id-number";
import { dateOutsideYear } from "./date-outside-year";
import { formOfCells } from "./form-of-cells";
import { formulaError } from "./formula-error";
import { futureDate } from "./future-date";
import { invalidIdNumber } from "./invalid-id-number";
import { requiredBlank } from "./required-blank";
import { sexAgainstIdNumber } from "./sex-against-id-number";
import { unreadableAmount } from "./unreadable-amount";
import { unreadableDate } from "./unreadable-date";
import { unreadableValue } from "./unreadable-value";
import { wrongHeading } from "./wrong-heading";

export const CELLS: RuleFamily = {
  title: "格子",
  rules: [
    unreadableDate,
    unreadableAmount,
    invalidIdNumber,
    formulaError,
    wrongHeading,
    unreadableValue,
    futureDate,
    dateOutsideYear,
    sexAgainstIdNumber,
    birthAgainstIdNumber,
    requiredBlank,
    formOfCells,
  ],
};
