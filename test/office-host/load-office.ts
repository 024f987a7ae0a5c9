/** Loads Microsoft's office.js, unchanged, into this realm and lets it find the host. Once per process. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { desktopExternal } from "./desktop-transport";
import { OfficeHost } from "./office-host";
import type { WorkbookModel } from "./workbook/sheet-model";

const DIST = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

let current = new OfficeHost();
let loading: Promise<void> | undefined;

/** A fresh host with a workbook (absent, an empty one), which office.js talks to from now on. */
export async function freshHost(workbook?: WorkbookModel): Promise<OfficeHost> {
  current = new OfficeHost(workbook);
  loading ??= load();
  await loading;
  return current;
}

/** The page office.js believes to be in: it looks for its own script's address and adds scripts to the head. */
function pretendPage(): void {
  const script = { src: "https://localhost/office.js", getAttribute: () => null, parentNode: null };
  const head = { appendChild: (element: { src?: string; onload?: () => void; onreadystatechange?: unknown }) => loadScript(element) };
  const document = {
    getElementsByTagName: (name: string) => (name === "script" ? [script] : name === "head" ? [head] : []),
    getElementById: () => null,
    createElement: () => ({ setAttribute: () => undefined }),
    addEventListener: () => undefined,
    documentElement: {},
    cookie: "",
    URL: "https://localhost/taskpane.html",
    location: { hostname: "localhost", href: "https://localhost/taskpane.html", search: "", hash: "" },
    readyState: "complete",
  };
  const storage = new Map<string, string>();
  const store = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  };
  const pretended: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    document,
    location: document.location,
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64)", language: "zh-CN", platform: "Win32" },
    sessionStorage: store,
    localStorage: store,
    history: { pushState: () => undefined, replaceState: () => undefined },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    external: desktopExternal(() => current),
    name: "",
  };
  for (const [name, value] of Object.entries(pretended)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}

/** What office.js loads by itself: its host's file and its texts, from the package's folder. */
function loadScript(element: { src?: string; onload?: () => void }): void {
  const name = new URL(element.src ?? "", "https://localhost/").pathname.replace(/^\//, "");
  setImmediate(() => {
    run(name);
    element.onload?.();
  });
}

/** Indirect, so that its declarations are global, as in a page. */
function run(name: string): void {
  (0, eval)(readFileSync(path.join(DIST, name), "utf8"));
}

async function load(): Promise<void> {
  pretendPage();
  run("office.js");
  await (globalThis as unknown as { Office: { onReady(): Promise<unknown> } }).Office.onReady();
}
