import { isoDay, serialDay } from "./serialDay";

/**
 * The text of a cell as names and words are read: trimmed, numbers as digits ("17001.0" is how some
 * programs write the id 17001), dates as ISO days, everything else "".
 *
 * @example cellText(new Date(2026, 8, 30)) // "2026-09-30"
 */
export function cellText(cell: unknown): string {
  if (typeof cell === "string") return withoutPoint(cell.trim());
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  if (typeof cell === "boolean" || typeof cell === "bigint") return String(cell);
  if (cell instanceof Date) {
    const day = serialDay(cell);
    return Number.isNaN(day) ? "" : isoDay(day);
  }
  return "";
}

function withoutPoint(text: string): string {
  const end = text.length - 2;
  if (end < 1 || text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) !== 48) return text;
  return wholeWithPoint.test(text) ? text.slice(0, end) : text;
}

const wholeWithPoint = /^\d+\.0$/;
