import { CellError } from "../../core/cells/CellError";
import { callFunction } from "../core/functions/inEnglish";
import { transposed } from "./transposed";

/**
 * What a formula of the one form `=FUNNEL_NAME(A1:A9)` shows, and `=TRANSPOSE(A1:C9)` for somebody else's that spills; everything else is
 * #NAME?, as no host's own language is modelled.
 */
export function callOnRange(formula: string, valuesOf: (range: string) => readonly (readonly unknown[])[]) {
  const [, turned] = /^=TRANSPOSE\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula) ?? [];
  if (turned !== undefined) return transposed(valuesOf(turned));
  const [, name = "", range = ""] = /^=(FUNNEL_\w+)\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula) ?? [];
  if (name === "") return "#NAME?";
  const result = callFunction(name, [valuesOf(range)]);
  return result instanceof CellError ? result.code : result;
}
