import { isoDay, serialDay } from "./serialDay";

/**
 * The text of a cell as names and words are read: trimmed, numbers as digits, dates as ISO days, everything else "".
 *
 * @example cellText(new Date(2026, 8, 30)) // "2026-09-30"
 */
export function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number") return Number.isNaN(cell) ? "" : String(cell);
  if (typeof cell === "boolean" || typeof cell === "bigint") return String(cell);
  if (cell instanceof Date) {
    const day = serialDay(cell);
    return Number.isNaN(day) ? "" : isoDay(day);
  }
  return "";
}
