import { PortError, type WorkbookPort } from "../../../core/port/port";
import { type FromPage, hello, idOf, type PaneWord, paneWord, readCall, welcome } from "./messages";
import { methods } from "./methods";

/**
 * Gives the sidebar's frame, and nobody else, the workbook: the frame says hello from the page's own origin and gets a
 * channel of its own. A frame that loads anew says hello again and gets a new one. Returns how to stop.
 *
 * @param ready until then a frame that says hello waits: it may load before there is a workbook
 */
export function servePort(
  frame: HTMLIFrameElement,
  port: WorkbookPort,
  hear: (word: PaneWord) => void,
  ready: Promise<void> | null = null,
): () => void {
  let close = () => {};
  let isStopped = false;
  const greet = (event: MessageEvent<unknown>) => {
    const { contentWindow } = frame;
    if (contentWindow === null || event.source !== contentWindow) return;
    if (event.origin !== location.origin || event.data !== hello) return;
    const answer = () => {
      if (isStopped) return;
      close();
      const channel = new MessageChannel();
      close = answerCalls(channel.port1, port, hear);
      contentWindow.postMessage(welcome, location.origin, [channel.port2]);
    };
    if (ready === null) answer();
    else void ready.then(answer);
  };
  window.addEventListener("message", greet);
  return () => {
    isStopped = true;
    window.removeEventListener("message", greet);
    close();
  };
}

/** Answers the calls that come through a channel. Returns how to stop. */
export function answerCalls(
  channel: MessagePort,
  port: WorkbookPort,
  hear: (word: PaneWord) => void,
): () => void {
  const send = (message: FromPage) => channel.postMessage(message);
  channel.onmessage = async ({ data }: MessageEvent<unknown>) => {
    const word = paneWord(data);
    if (word !== null) return hear(word);
    try {
      const { id, method, args } = readCall(data, "message");
      send({ kind: "answer", id, value: await methods[method].call(port, args) });
    } catch (error) {
      send({ kind: "failure", id: idOf(data), ...failure(error) });
    }
  };
  const stopEdits = port.onEdit((sheetId) => send({ kind: "edit", sheetId }));
  const stopActivation = port.onActivate((sheetId) => send({ kind: "activation", sheetId }));
  return () => {
    stopEdits();
    stopActivation();
    channel.close();
  };
}

function failure(error: unknown) {
  if (error instanceof PortError) return { code: error.code, detail: error.detail };
  return { code: "host" as const, detail: error instanceof Error ? error.message : String(error) };
}
