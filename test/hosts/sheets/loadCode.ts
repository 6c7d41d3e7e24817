import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Script } from "node:vm";
import { plainContext } from "../plainContext";
import { keepLibraryOf2020 } from "./library2020";

const folder = resolve(__dirname, "../../../dist/sheets-addon");

export const built = (file: string) => readFileSync(resolve(folder, file), "utf8");

/** Compiled once, since each test opens a document of its own. */
let compiled: Script | null = null;

/**
 * Runs the built Code.js in a bare V8, as Apps Script does: the language itself with its library of 2020 and the given services, no
 * setTimeout, URL, TextEncoder or process. Returns how to call a top-level function.
 */
export function loadCode(
  services: Readonly<Record<string, unknown>>,
): (name: string, ...args: unknown[]) => unknown {
  const context = plainContext(services);
  keepLibraryOf2020(context);
  compiled ??= new Script(built("Code.js"), { filename: "Code.js" });
  compiled.runInContext(context);
  return (name, ...args) => {
    const member: unknown = context[name];
    if (typeof member !== "function") throw new Error(`Script function not found: ${name}`);
    return Reflect.apply(member, undefined, args);
  };
}
