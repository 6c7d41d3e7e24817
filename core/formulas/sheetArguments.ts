import type { Argument } from "../functions/Argument";
import type { FunctionSpec } from "../functions/FunctionSpec";
import { tableRange } from "../table/tableRange";
import type { FormulaPlace } from "./FormulaPlace";
import { type SheetPart, sheetParts } from "./sheetParts";

/** The arguments that the sheet would hand to the formula of `buildFormula`, so that its value can be shown before it is inserted. */
export function sheetArguments(
  spec: FunctionSpec,
  place: Pick<FormulaPlace, "pipeline" | "by" | "guidelines">,
): readonly Argument[] {
  const { source, headerRow } = place.pipeline;
  const { bottom, right } = tableRange(place.pipeline);
  const rows = source.values.slice(headerRow - source.top, bottom - source.top + 1);
  const cells = (part: SheetPart): Argument => {
    if (part === null) return undefined;
    if (part === "table") return rows.map((row) => row.slice(0, right - source.left + 1));
    if (typeof part === "number") return [[part]];
    return rows.slice(1).map((row) => [row[part.column - source.left]]);
  };
  return (sheetParts(spec, place) ?? []).map(cells);
}
