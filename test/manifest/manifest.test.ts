import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const xml = readFileSync(file, "utf8");

/** Attribute values of every element of that name. */
function attributes(element: string, attribute: string): string[] {
  const found: string[] = [];
  for (const [, rest] of xml.matchAll(new RegExp(`<${element}\\b([^>]*)>`, "g"))) {
    const value = new RegExp(`\\b${attribute}="([^"]*)"`).exec(rest ?? "")?.[1];
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Width and height in a PNG's header. */
function pngSize(name: string): [number, number] {
  const bytes = readFileSync(path.join(root, "assets", name));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml, what a schema cannot see", () => {
  const resources = [...attributes("bt:Image", "id"), ...attributes("bt:Url", "id"), ...attributes("bt:String", "id")];

  it("names each resource and control once", () => {
    const ids = [...resources, ...attributes("Group", "id"), ...attributes("Control", "id"), ...attributes("CustomTab", "id")];
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
  });

  it("defines every resid it uses", () => {
    const used = [...xml.matchAll(/\bresid="([^"]*)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !resources.includes(id!))).toEqual([]);
  });

  it("uses https only", () => {
    const addresses = [...xml.matchAll(/DefaultValue="([a-z]+:\/\/[^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  it("points to icons that exist in the size they promise", () => {
    const icons = [...xml.matchAll(/assets\/(icon-(\d+)\.png)/g)];
    expect(icons.length).toBeGreaterThanOrEqual(2);
    for (const [, name, size] of icons) expect([name, ...pngSize(name!)]).toEqual([name, Number(size), Number(size)]);
    expect(/<IconUrl[^>]*icon-32/.test(xml)).toBe(true);
    expect(/<HighResolutionIconUrl[^>]*icon-64/.test(xml)).toBe(true);
  });

  it("keeps its texts within Office's lengths", () => {
    const texts = (block: string) =>
      [...(new RegExp(`<bt:${block}>([\\s\\S]*?)</bt:${block}>`).exec(xml)?.[1] ?? "").matchAll(/DefaultValue="([^"]*)"/g)].map(
        ([, text]) => text!,
      );
    expect(texts("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(texts("LongStrings").filter((text) => text.length > 250)).toEqual([]);
  });

  it("has a version of one to four numbers and asks for ExcelApi 1.14, the ceiling of Office 2021", () => {
    expect(/<Version>\d{1,5}(\.\d{1,5}){0,3}<\/Version>/.test(xml)).toBe(true);
    expect(attributes("Set", "Name")).toEqual(["ExcelApi"]);
    expect(attributes("Set", "MinVersion")).toEqual(["1.14"]);
  });
});

const schema = path.resolve(root, "../shared/manifest-xsd/extended/OfficeAppManifestV1_1.xsd");
const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;
const ready = existsSync(schema) && hasXmllint;

(ready ? describe : describe.skip)(`manifest.xml against the schema${ready ? "" : " (skipped: no schema or no xmllint here)"}`, () => {
  it("is valid", () => {
    expect(() => execFileSync("xmllint", ["--noout", "--schema", schema, file], { stdio: "pipe" })).not.toThrow();
  });
});
