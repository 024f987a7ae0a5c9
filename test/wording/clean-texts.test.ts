import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { check } from "./check";

const FOLDER = path.join(__dirname, "../fixtures/clean-texts");

describe("texts that could be handed in", () => {
  it.each(readdirSync(FOLDER))("%s: nothing is found", (name) => {
    expect(check(readFileSync(path.join(FOLDER, name), "utf8"))).toEqual([]);
  });
});
