export * from "./block";
export * from "./correction-for";
export * from "./corrections";
export { looksTheSame } from "./same-look";
export type { CellEdit } from "./same-look";
export { inYear, recognise, recogniseInSteps, recogniseSheet } from "./recognise";
export type { RecogniseOptions } from "./recognise";
export { isBlank } from "./plain-text";
export { isOpeningLabel } from "./row-words";
