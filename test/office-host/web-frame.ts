/** The way of Excel on the web: the pane stands in a frame and posts messages to the page around it. */
import type { EventEntry, OfficeHost } from "./office-host";
import { EXECUTE_BATCH } from "./protocol";
import { REQUIREMENT_SETS } from "./requirement-sets";

/** The client trusts a host on its own domain (client: host origin is a Microsoft name or the pane's `document.domain`). */
export const HOST_ORIGIN = "https://localhost:8443";
const CONVERSATION = "union-ledger";
const PLATFORM = "Excel$Web$16.00$en-US$$$disableLogging";

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 invoke, 1 register, 2 unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId?: number }; readonly ArrayData?: readonly unknown[] };
}

/** The page around the frame: it passes every message to `answerOffice` and posts what that gives. */
export function hostPage(pane: string): string {
  const address = new URL(pane);
  address.searchParams.set("_host_Info", PLATFORM);
  const name = JSON.stringify({
    baseFrameName: "addin",
    hostInfo: PLATFORM,
    xdmInfo: `${CONVERSATION}|1|${HOST_ORIGIN}/`,
    serializerVersion: "1",
    flights: "[]",
  });
  return `<!doctype html><html><body style="margin:0">
<script>
const frame = document.createElement("iframe");
frame.id = "pane";
frame.style = "border:0;width:100vw;height:100vh";
frame.name = ${JSON.stringify(name)};
frame.src = ${JSON.stringify(address.href)};
addEventListener("message", async (event) => {
  const answer = await answerOffice(event.data);
  if (answer !== null) frame.contentWindow.postMessage(answer, event.origin);
});
// A name it gets later, Chromium keeps from the page inside.
document.body.append(frame);
</script></body></html>`;
}

export class WebFrame {
  private registration: Message | undefined;

  /** @param post posts a text to the frame */
  constructor(
    private readonly host: OfficeHost,
    private readonly post: (text: string) => void,
  ) {
    host.onEvents = (entries) => this.raise(entries);
  }

  /** The answer to a message of the client, or null where it gets none. */
  answer(text: unknown): string | null {
    const message = typeof text === "string" ? (JSON.parse(text) as Message) : undefined;
    if (message?._messageType !== 0) return null;
    if (message._actionType === 1 && message._actionName === "richApiMessage") this.registration = message;
    const data = this.dataFor(message);
    return data === undefined ? null : reply(message, 0, message._actionName, data);
  }

  private dataFor(message: Message): unknown {
    if (message._actionType !== 0) return { Version: 1, Error: 0 };
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext();
    if (message._actionName !== "executeMethod" || message._data?.DdaMethod?.DispatchId !== EXECUTE_BATCH) return { Version: 1, Error: 0 };
    const body = String(message._data.ArrayData![4]);
    const answer = this.host.process(body);
    if (answer.kind === "silence") return undefined;
    return answer.kind === "answer" ? { Version: 1, Error: 0, Data: [200, [], answer.body] } : { Version: 1, Error: answer.code };
  }

  private raise(entries: readonly EventEntry[]): void {
    if (this.registration) this.post(reply(this.registration, 1, "richApiMessage", { ArrayData: entries }));
  }
}

function reply({ _conversationId, _correlationId }: Message, kind: 0 | 1, action: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId,
    _correlationId,
    _errorCode: 0,
    _responseType: kind,
    _origin: HOST_ORIGIN,
    _data: data,
    _serializerVersion: 1,
  });
}

function appContext(): Record<string, unknown> {
  return {
    _id: "union-ledger-test",
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: "https://localhost/%E5%8F%B0%E5%B8%90.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _appInstanceId: "1",
    _hostFullVersion: "16.0.14332.20000",
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
}
