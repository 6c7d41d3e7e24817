import { flagOf } from "../cells/flagOf";
import { customerTypeOfYes } from "../table/customerTypes/customerTypeOfWord";
import { CustomerType, type Pipeline } from "../table/Pipeline";
import type { SheetPart } from "./sheetParts";

/** Whether a formula's ranges have to begin with their header: among them are customer types that are yes and no, which mean nothing without it. */
export function needsHeader(
  parts: readonly SheetPart[],
  { columns: { customerType }, typeWords }: Pick<Pipeline, "columns" | "typeWords">,
): boolean {
  if (customerType === undefined || customerTypeOfYes(customerType.header) === CustomerType.unknown)
    return false;
  const isAsked = parts.some(
    (part) => part !== null && typeof part === "object" && part.column === customerType.column,
  );
  return isAsked && (typeWords?.names ?? []).some((word) => flagOf(word) !== null);
}
