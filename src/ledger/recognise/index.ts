export * from "./block";
export * from "./correction-for";
export * from "./corrections";
export { recognise, recogniseInSteps } from "./recognise";
export type { RecogniseOptions } from "./recognise";
export { isBlank } from "./plain-text";
export { isOpeningLabel } from "./row-words";
