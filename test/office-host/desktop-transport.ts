/** The way of desktop Excel on Windows: office.js finds the host at `window.external`. */
import type { EventEntry, OfficeHost } from "./office-host";
import { EXECUTE_BATCH, HOST_EVENTS } from "./protocol";
import { REQUIREMENT_SETS } from "./requirement-sets";

/** The arrays this interface passes have a method of old. */
interface SafeArray {
  toArray(): unknown[];
  getItem(index: number): unknown;
  dimensions(): number;
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => [...items], getItem: (index) => items[index], dimensions: () => 1 };
}

const OK = 0;
const HTTP_OK = 200;
/** The body's place in a request (client). */
const BODY = 4;

/** @param hostOf the host of now: tests change it, the page stays. */
export function desktopExternal(hostOf: () => OfficeHost): Record<string, unknown> {
  /** The client registers once for its whole life. */
  let raise: (entries: readonly EventEntry[]) => void = () => undefined;
  return {
    GetHostInfo: () => "Excel$Win32$16.01$en-US$$$disableLogging",
    GetContext: () => context(),
    Execute: (dispatch: number, parameters: readonly (readonly unknown[])[], answer: (result: SafeArray) => void) => {
      if (dispatch !== EXECUTE_BATCH) return answer(safeArray([OK]));
      const host = hostOf();
      host.onEvents = raise;
      const reply = host.process(String(parameters[0]![BODY]));
      // As the real one, it answers later.
      setImmediate(() => {
        if (reply.kind === "answer") answer(safeArray([OK, safeArray([HTTP_OK, [], reply.body])]));
        if (reply.kind === "refused") answer(safeArray([reply.code]));
      });
    },
    RegisterEvent: (dispatch: number, _target: string, hear: (dispatch: number, entries: SafeArray) => void, answer: (status: number) => void) => {
      if (dispatch === HOST_EVENTS) raise = (entries) => hear(dispatch, safeArray(entries.map((entry) => safeArray(entry))));
      setImmediate(() => answer(OK));
    },
    UnregisterEvent: (_dispatch: number, _target: string, answer: (status: number) => void) => setImmediate(() => answer(OK)),
  };
}

function context(): Record<string, unknown> {
  const constants = {
    GetAppType: 1,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetSolutionRef: "union-ledger-test",
    GetAppUILocale: 0x0804,
    GetAppDataLocale: 0x0804,
    GetDocUrl: "C:\\台帐\\台帐.xlsx",
    GetAppCapabilities: 2,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetSupportedMatrix: JSON.stringify(REQUIREMENT_SETS),
    GetHostFullVersion: "16.0.14332.20000",
    GetInitialDisplayMode: 0,
  };
  return {
    ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
