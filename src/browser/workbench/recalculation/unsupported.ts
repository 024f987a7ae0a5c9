/** Thrown within the reading of a formula that uses what we don't calculate; never leaves it. */
export class Unsupported extends Error {}
