export * from "./cell-reader";
export { endOf, monthText, readDateParts, startOf, yearOfMonth } from "./date";
export * from "./encode";
export { birthOfIdNumber, isValidIdNumber, sexOfIdNumber } from "./id-number";
export { maskNumber } from "./problem-text";
export * from "./reading";
