import type { FunctionWords } from "../../core/functions/FunctionWords";
import { PortError } from "../../core/port/port";
import type { Answer } from "./Answer";
import { serverIn } from "./server";

/** The one function that google.script.run calls: looks the name up, and sends failures back as values. */
export function serveIn(words: FunctionWords) {
  const server = serverIn(words);
  return (name: string, args: readonly unknown[]): Answer<unknown> => {
    if (!Object.hasOwn(server, name))
      return { ok: false, code: "host", detail: `no server function ${name}` };
    const method: unknown = Reflect.get(server, name);
    try {
      const value: unknown = typeof method === "function" ? Reflect.apply(method, undefined, args) : null;
      return { ok: true, value: value ?? null };
    } catch (fault) {
      if (fault instanceof PortError) return { ok: false, code: fault.code, detail: fault.detail };
      return { ok: false, code: "host", detail: fault instanceof Error ? fault.message : String(fault) };
    }
  };
}
