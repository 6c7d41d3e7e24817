import type { Argument } from "../functions/Argument";
import type { FunctionSpec } from "../functions/FunctionSpec";
import { tableRange } from "../table/tableRange";
import type { FormulaPlace } from "./FormulaPlace";
import { needsHeader } from "./needsHeader";
import { type SheetPart, sheetParts } from "./sheetParts";

/** The arguments that the sheet would hand to the formula of `buildFormula`, so that its value can be shown before it is inserted. */
export function sheetArguments(
  spec: FunctionSpec,
  place: Pick<FormulaPlace, "pipeline" | "by" | "guidelines">,
): readonly Argument[] {
  const { source, headerRow } = place.pipeline;
  const { bottom, right } = tableRange(place.pipeline);
  const rows = source.values.slice(headerRow - source.top, bottom - source.top + 1);
  const parts = sheetParts(spec, place) ?? [];
  const withHeader = needsHeader(parts, place.pipeline);
  const cells = (part: SheetPart): Argument => {
    if (part === null) return undefined;
    if (part === "table") return rows.map((row) => row.slice(0, right - source.left + 1));
    if (typeof part === "number") return [[part]];
    return rows.slice(withHeader ? 0 : 1).map((row) => [row[part.column - source.left]]);
  };
  return parts.map(cells);
}
