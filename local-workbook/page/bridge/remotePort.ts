import { PortError, type WorkbookPort } from "../../../core/port/port";
import { gridCapabilities } from "../gridCapabilities";
import { hello, idOf, readFromPage, welcome } from "./messages";
import { type Answer, type Asked, methodNames, methods } from "./methods";

/** Asks the page around this frame for its workbook. Resolves with the channel once the page has answered. */
export function connect(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      const [channel] = event.ports;
      const trusted = event.origin === location.origin && event.source === window.parent;
      if (!trusted || event.data !== welcome || channel === undefined) return;
      window.removeEventListener("message", listen);
      resolve(channel);
    };
    window.addEventListener("message", listen);
    window.parent.postMessage(hello, location.origin);
  });
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The workbook at the other end of a channel. */
export function remotePort(channel: MessagePort): WorkbookPort {
  const waiting = new Map<number, Waiting>();
  const listeners = {
    edit: new Set<(sheetId: string) => void>(),
    activation: new Set<(sheetId: string) => void>(),
  };
  let lastId = 0;

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const call = waiting.get(idOf(data));
    waiting.delete(idOf(data));
    try {
      const message = readFromPage(data, "message");
      if ("sheetId" in message) for (const listener of listeners[message.kind]) listener(message.sheetId);
      else if (message.kind === "answer") call?.resolve(message.value);
      else call?.reject(new PortError(message.code, message.detail));
    } catch (error) {
      // Nobody waits for what belongs to no call.
      if (call === undefined) throw error;
      call.reject(error instanceof Error ? error : new PortError("host", String(error)));
    }
  };

  async function ask<N extends Asked>(method: N, ...args: readonly unknown[]): Promise<Answer<N>> {
    const id = ++lastId;
    const value = await new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      channel.postMessage({ id, method, args });
    });
    return methods[method].answer(value, method);
  }

  const listenTo = (kind: keyof typeof listeners) => (listener: (sheetId: string) => void) => {
    listeners[kind].add(listener);
    return () => listeners[kind].delete(listener);
  };
  const asked = methodNames.map((name) => [name, (...args: readonly unknown[]) => ask(name, ...args)]);
  return {
    // The table of methods names every one of the port: its type says so.
    ...(Object.fromEntries(asked) as Pick<WorkbookPort, Asked>),
    // A sheet comes in one message, and no function goes over the wire: there is nothing to tell of parts.
    read: (sheetId) => ask("read", sheetId),
    capabilities: gridCapabilities,
    onEdit: listenTo("edit"),
    onActivate: listenTo("activation"),
  };
}
