import { type FunctionSpec, parametersOf } from "../functions/FunctionSpec";
import { columnOf } from "../functions/parameters/fromSheet";
import { closeEnough } from "../measures/closeEnough";
import type { ColumnChoice } from "../table/Pipeline";
import type { FormulaPlace } from "./FormulaPlace";

/** What of a sheet stands at a parameter's place: a column, the whole table, or a number as it is; null is left out. */
export type SheetPart = ColumnChoice | "table" | number | null;

/** What of a sheet a function takes, parameter by parameter; null where the sheet lacks something that it needs. */
export function sheetParts(
  spec: FunctionSpec,
  { pipeline: { columns }, by, guidelines }: Pick<FormulaPlace, "pipeline" | "by" | "guidelines">,
): readonly SheetPart[] | null {
  const parts: SheetPart[] = [];
  for (const { source, optional, guideline } of parametersOf(spec)) {
    const weighs = source === "weights" && by !== "deals";
    const amounts = by === "amount" ? columns.amount : undefined;
    const standsFor = typeof source === "number" || source === "table" ? source : columnOf(source, columns);
    const share = guideline?.(guidelines);
    // A guideline of nothing or of everything asks for nothing that a formula could tell.
    if (share !== undefined && !(share > closeEnough && share < 1 - closeEnough)) return null;
    const part = share ?? (weighs ? amounts : standsFor);
    if (part === undefined && (weighs || !optional)) return null;
    parts.push(part ?? null);
  }
  return parts;
}
