import { CellError } from "../../core/cells/CellError";
import { callFunction } from "../core/functions/inEnglish";
import { transposed } from "./transposed";

type Values = readonly (readonly unknown[])[];

/**
 * The little of a host's own language that is modelled: `=TRANSPOSE(A1:C9)` or of a call of ours for somebody else's formula that spills, `=NOW()` for a cell
 * that changes by itself, and `=A1` for one that reads another. Everything else is undefined.
 */
export function foreignValue(
  formula: string,
  valuesOf: (range: string) => Values,
  ours: (formula: string) => unknown,
): unknown {
  const [, turned] = /^=TRANSPOSE\((.+)\)$/.exec(formula) ?? [];
  if (turned !== undefined)
    return transposed(turned.startsWith("FUNNEL_") ? ours(`=${turned}`) : valuesOf(turned));
  if (formula === "=NOW()") return 46_290.5;
  const [, address] = /^=([A-Z]+\d+)$/.exec(formula) ?? [];
  return address === undefined ? undefined : valuesOf(address)[0]?.[0];
}

/** What a formula of the one form `=FUNNEL_NAME(A1:A9)` shows, or a foreign one that is modelled; any other is #NAME?. */
export function callOnRange(formula: string, valuesOf: (range: string) => Values): unknown {
  const foreign = foreignValue(formula, valuesOf, (inner) => callOnRange(inner, valuesOf));
  if (foreign !== undefined) return foreign;
  const [, name = "", range = ""] = /^=(FUNNEL_\w+)\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula) ?? [];
  if (name === "") return "#NAME?";
  const result = callFunction(name, [valuesOf(range)]);
  return result instanceof CellError ? result.code : result;
}
