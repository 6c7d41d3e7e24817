import { columnReference, tableReference } from "./columnReference";
import type { FormulaPlace } from "./FormulaPlace";
import type { Measure, Part } from "./measures";

/**
 * The text of a formula for a measure with the detected columns; null where the sheet lacks a column that it needs.
 * Locale-proof: Excel's own interface takes commas in every locale, and Google Sheets takes semicolons in every
 * locale; no decimal sign is written. Such as "=FUNNEL_CONCENTRATION(C2:C97, , F2:F97)".
 */
export function buildFormula(measure: Measure, place: FormulaPlace): string | null {
  const parts = measure.parts.map((part) => reference(part, place));
  if (parts.includes(null)) return null;
  while (parts[parts.length - 1] === "") parts.pop();
  return `=${measure.name}(${parts.join(place.capabilities.argumentSeparator)})`;
}

/** "" for what is left out, null for what is missing. */
function reference(part: Part, place: FormulaPlace): string | null {
  if (typeof part === "number") return Number.isInteger(part) ? String(part) : `${part * 100}%`;
  const { columns } = place.pipeline;
  switch (part) {
    case "table":
      return tableReference(place);
    case "stages":
      return columnReference(columns.status ?? columns.stage, place) ?? "";
    case "closed?":
      return columnReference(columns.actualClose ?? columns.expectedClose, place) ?? "";
    case "weights":
      if (place.by === "expected") return null;
      return place.by === "deals" ? "" : columnReference(columns.amount, place);
    case "created?":
      return columnReference(columns.created, place) ?? "";
    case "amount?":
      return columnReference(columns.amount, place) ?? "";
    default:
      return columnReference(columns[part], place);
  }
}
