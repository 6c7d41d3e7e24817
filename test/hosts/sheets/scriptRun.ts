import type { ScriptRun } from "../../../sheets-addon/client/callServer";

/**
 * google.script.run: refuses what the real one refuses (Date, undefined, functions and other objects, in either direction),
 * copies what it carries, and answers later, never at once.
 */
export function scriptRun(
  callTopLevel: (name: string, ...args: unknown[]) => unknown,
  counted: () => void,
): ScriptRun {
  const runner = (success: (answer: unknown) => void, failure: (error: Error) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    funnelBalanceServer: (...args) => {
      const carried = args.map((argument, i) => carry(argument, `argument ${i + 1}`));
      counted();
      setImmediate(() => {
        let answer: unknown;
        try {
          answer = carry(callTopLevel("funnelBalanceServer", ...carried), "the answer");
        } catch (fault) {
          failure(fault instanceof Error ? fault : new Error(String(fault)));
          return;
        }
        success(answer);
      });
    },
  });
  return runner(
    () => {},
    (error) => {
      throw error;
    },
  );
}

/** Copies a value as the real bridge does, or says what cannot pass and where. */
export function carry(value: unknown, where: string): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      if (Number.isFinite(value)) return value;
      throw new Error(`google.script.run cannot carry ${value} (${where})`);
    case "object":
      break;
    default:
      throw new Error(`google.script.run cannot carry ${typeof value} (${where})`);
  }
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item, i) => carry(item, `${where}[${i}]`));
  if (Object.prototype.toString.call(value) !== "[object Object]")
    throw new Error(`google.script.run cannot carry ${Object.prototype.toString.call(value)} (${where})`);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, carry(item, `${where}.${key}`)]),
  );
}
