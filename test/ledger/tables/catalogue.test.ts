import * as fs from "node:fs";
import * as path from "node:path";
import { TABLES } from "../../../src/ledger/tables";
import catalogue from "../../fixtures/ledger-catalogue.json";

const shared = path.resolve(process.cwd(), "../shared/spec/ledger-catalogue.json");

/** A table as the catalogue writes it. */
const printed = TABLES.map(({ id, title, layout, purpose, since, fields }) => ({
  id,
  title,
  layout,
  purpose,
  since,
  fields: fields.map((field) => ({
    id: field.id,
    heading: field.heading,
    type: field.type,
    required: field.required,
    values: field.values && Object.keys(field.values),
    since: field.since,
  })),
}));

/** Drops keys without a value, as JSON does. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the tables and the ledger catalogue", () => {
  it.each(catalogue.tables.map((table) => [table.id, table] as const))("agree on %s", (id, table) => {
    expect(plain(printed.find((own) => own.id === id))).toEqual(table);
  });

  it("come in the same order", () => {
    expect(printed.map((table) => table.id)).toEqual(catalogue.tables.map((table) => table.id));
  });

  (fs.existsSync(shared) ? it : it.skip)("have the catalogue that stands beside the checkout (skipped where absent)", () => {
    expect(JSON.parse(fs.readFileSync(shared, "utf8"))).toEqual(catalogue);
  });
});
