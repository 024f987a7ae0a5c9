export * from "./cell-reader";
export { isTight, tightText } from "./cell-text";
export { endOf, monthText, ONLY_YEAR, readDateParts, startOf, yearOfMonth } from "./date";
export * from "./encode";
export { birthIn, birthOfIdNumber, CHECK_CHARACTERS, checkIndex, isValidIdNumber, sexIn, sexOfIdNumber } from "./id-number";
export { maskNumber } from "./problem-text";
export * from "./reading";
