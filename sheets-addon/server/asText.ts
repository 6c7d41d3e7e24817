/**
 * setValue reads a text as if the user typed it: "=1+1" would become a formula and "1/2" a date. The leading apostrophe is
 * how Google Sheets is told that a text is a text; it does not become part of the cell.
 */
export function asText<T>(value: T): T | string {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
