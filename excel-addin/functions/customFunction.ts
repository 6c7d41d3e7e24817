import { callFunction } from "../../core/functions/callFunction";
import { callOnOwnSheet } from "../../core/functions/callOnOwnSheet";
import type { FunctionSpec } from "../../core/functions/FunctionSpec";
import { readArgument } from "./readArgument";
import { readCallingSheet } from "./readCallingSheet";
import { toExcel } from "./toExcel";

type ExcelFunction = (...given: unknown[]) => unknown;

/**
 * A function of the catalogue as Excel calls it: one value a declared parameter, then the invocation. Synchronous, but for a call
 * without arguments of a function that reads its own sheet.
 */
export function customFunction({ name, parameters, readsOwnSheet }: FunctionSpec): ExcelFunction {
  return (...given) => {
    const args = given.slice(0, parameters.length).map(readArgument);
    const invocation = given[parameters.length];
    const address =
      readsOwnSheet && args.every((argument) => argument === undefined) ? addressOf(invocation) : null;
    if (address === null) return toExcel(callFunction(name, args));
    return readCallingSheet(address).then((cells) => toExcel(callOnOwnSheet(name, () => cells)));
  };
}

/** Excel gives the calling cell's address because functions.json asks for it (`requiresAddress`). */
function addressOf(invocation: unknown): string | null {
  if (typeof invocation !== "object" || invocation === null || !("address" in invocation)) return null;
  return typeof invocation.address === "string" ? invocation.address : null;
}
