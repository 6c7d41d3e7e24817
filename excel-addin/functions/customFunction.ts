import { CellError } from "../../core/cells/CellError";
import { callFunction } from "../../core/functions/callFunction";
import { callOnOwnSheet } from "../../core/functions/callOnOwnSheet";
import { type FunctionSpec, readsOwnSheet } from "../../core/functions/FunctionSpec";
import type { FunctionWords } from "../../core/functions/FunctionWords";
import { readArgument } from "./readArgument";
import { readCallingSheet } from "./readCallingSheet";
import { toExcel } from "./toExcel";

type ExcelFunction = (...given: unknown[]) => unknown;

/**
 * A function of the catalogue as Excel calls it: one value a declared parameter, then the invocation. Synchronous, but for a call
 * without arguments of a function that reads its own sheet.
 */
export function customFunction(spec: FunctionSpec, words: FunctionWords): ExcelFunction {
  const { name } = spec;
  const count = Object.keys(spec.parameters).length;
  return (...given) => {
    const args = given.slice(0, count).map(readArgument);
    const asksSheet = readsOwnSheet(spec) && args.every((argument) => argument === undefined);
    const address = asksSheet ? addressOf(given[count]) : null;
    if (address === null) return toExcel(callFunction(name, args, words));
    return readCallingSheet(address)
      .then(
        (cells) => callOnOwnSheet(name, () => cells, words),
        // Excel shows a bare #VALUE! for whatever else is thrown.
        () => new CellError("#N/A", words.problem({ code: "sheet-not-read" })),
      )
      .then(toExcel);
  };
}

/** Excel gives the calling cell's address because functions.json asks for it (`requiresAddress`). */
function addressOf(invocation: unknown): string | null {
  if (typeof invocation !== "object" || invocation === null || !("address" in invocation)) return null;
  return typeof invocation.address === "string" ? invocation.address : null;
}
