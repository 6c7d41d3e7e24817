import { PortError, type PortErrorCode, portErrorCodes } from "../../core/port/port";
import type { Server } from "../server/server";

/** The part of google.script.run that we use. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  funnelBalanceServer(name: string, args: readonly unknown[]): void;
}

/** Apps Script stops a call after six minutes; a person gives up long before. */
const patience = 90_000;

export type CallServer = <Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
) => Promise<ReturnType<Server[Name]>>;

/** A typed promise over google.script.run. Throws PortError: the server's own, `timeout`, `several-accounts` or `host`. */
export function serverCaller(run: () => ScriptRun, milliseconds = patience): CallServer {
  let hasAnswered = false;
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new PortError("timeout", name)), milliseconds);
      run()
        .withSuccessHandler((answer) => {
          clearTimeout(timer);
          hasAnswered = true;
          const failure = failureOf(answer);
          if (failure) reject(failure);
          else resolve((answer as { value: ReturnType<Server[typeof name]> }).value);
        })
        .withFailureHandler((error) => {
          clearTimeout(timer);
          reject(transportFailure(error, hasAnswered));
        })
        .funnelBalanceServer(name, args);
    });
}

function failureOf(answer: unknown): PortError | null {
  if (typeof answer !== "object" || answer === null || !("ok" in answer))
    return new PortError("host", "the server gave no answer");
  if (answer.ok === true) return null;
  const code = "code" in answer ? answer.code : null;
  const detail = "detail" in answer ? String(answer.detail) : "";
  return new PortError(isCode(code) ? code : "host", detail);
}

function isCode(code: unknown): code is PortErrorCode {
  return portErrorCodes.some((known) => known === code);
}

/**
 * With several Google accounts signed in, the sidebar may be served to another account than the sheet, and every call is denied, from the
 * first on and in the user's own language; the one code in it is English everywhere.
 */
function transportFailure({ message }: Error, hasAnswered: boolean): PortError {
  const denied = !hasAnswered || message.includes("PERMISSION_DENIED");
  return new PortError(denied ? "several-accounts" : "host", message);
}
