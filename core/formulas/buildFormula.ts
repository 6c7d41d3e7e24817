import type { FunctionSpec } from "../functions/FunctionSpec";
import { columnReference, tableReference } from "./columnReference";
import type { FormulaPlace } from "./FormulaPlace";
import { needsHeader } from "./needsHeader";
import { type SheetPart, sheetParts } from "./sheetParts";

/**
 * The text of a function's formula with the detected columns; null where the sheet lacks a column that it needs.
 * Locale-proof: no decimal sign is written. Such as "=FUNNEL_CONCENTRATION(C2:C97, , F2:F97)".
 */
export function buildFormula(spec: FunctionSpec, place: FormulaPlace): string | null {
  const from = sheetParts(spec, place);
  if (from === null) return null;
  const withHeader = needsHeader(from, place.pipeline);
  const parts = from.map((part) => reference(part, place, withHeader));
  while (parts[parts.length - 1] === "") parts.pop();
  return `=${spec.name}(${parts.join(place.capabilities.argumentSeparator)})`;
}

function reference(part: SheetPart, place: FormulaPlace, withHeader: boolean): string {
  if (part === null) return "";
  if (part === "table") return tableReference(place);
  if (typeof part !== "number") return columnReference(part, place, withHeader);
  return Number.isInteger(part) ? String(part) : shareText(part);
}

/** "40%", or "425/1000" where a per cent would need a decimal sign, which is another one in other countries. */
function shareText(share: number): string {
  const thousandths = Math.round(share * 1000);
  return thousandths % 10 === 0 ? `${thousandths / 10}%` : `${thousandths}/1000`;
}
