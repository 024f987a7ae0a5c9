export * from "./numerals";
