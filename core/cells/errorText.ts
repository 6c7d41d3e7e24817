import { isErrorCell } from "./isErrorCell";

/**
 * The error that a cell shows, or null: text such as "#REF!", or the error object of a host.
 *
 * @example errorText({ basicValue: "#REF!" }) // "#REF!"
 */
export function errorText(cell: unknown): string | null {
  if (typeof cell === "string") return isErrorCell(cell) ? cell.trim() : null;
  if (typeof cell !== "object" || cell === null) return null;
  for (const key of ["code", "basicValue"] as const) {
    const value: unknown = key in cell ? Reflect.get(cell, key) : undefined;
    if (isErrorCell(value)) return String(value);
  }
  return null;
}
