/** What the add-in's pages allow themselves; that the pane works under it, test/e2e/addin.test.ts shows. */
import { readFileSync } from "node:fs";

function policyOf(page: string): Readonly<Record<string, string>> {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(`src/addin/${page}`, "utf8"))![1]!;
  return Object.fromEntries(content.split("; ").map((directive) => [directive.split(" ", 1)[0]!, directive.slice(directive.indexOf(" ") + 1)]));
}

describe("the policy of the pane", () => {
  const policy = policyOf("taskpane.html");

  it("allows scripts of ours and office.js only, none in the page and none made of text", () => {
    expect(policy["script-src"]).toBe("'self' <!-- officehost -->");
  });

  it("allows nothing that it doesn't name, and no connection", () => {
    expect(policy["default-src"]).toBe("'none'");
    expect(Object.keys(policy).sort()).toEqual(["base-uri", "default-src", "form-action", "frame-src", "img-src", "script-src", "style-src"]);
  });

  it("stands before the first script", () => {
    const page = readFileSync("src/addin/taskpane.html", "utf8");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });
});

it("the manual's page runs no script", () => {
  expect(policyOf("help.html")).toEqual({ "default-src": "'none'", "style-src": "'unsafe-inline'", "base-uri": "'none'", "form-action": "'none'" });
});
