import { cellText } from "../../cells/cellText";

/** No header is longer. */
const longest = 80;

/**
 * Whether a cell and a neighbour in its row count up, as headers do and values hardly ever: "Field 1" and "Field 2", 2024 and 2025, or the first
 * days of two months, quarters or years. False beside a blank.
 *
 * @example countsOn(["Account", "Field 1", "Field 2"], 1) // true
 */
export function countsOn(row: readonly unknown[], at: number): boolean {
  const own = numbered(row[at]);
  return own !== null && (follows(own, numbered(row[at + 1])) || follows(numbered(row[at - 1]), own));
}

interface Numbered {
  readonly words: string;
  readonly number: number;
}

/** The last number of a text and what stands around it; null where it holds none. */
function numbered(cell: unknown): Numbered | null {
  const text = cellText(cell);
  if (text.length > longest) return null;
  let end = text.length;
  while (end > 0 && !isDigit(text, end - 1)) end--;
  let start = end;
  while (start > 0 && isDigit(text, start - 1)) start--;
  if (start === end) return null;
  return { words: `${text.slice(0, start)}|${text.slice(end)}`, number: Number(text.slice(start, end)) };
}

function follows(before: Numbered | null, after: Numbered | null): boolean {
  if (before === null || after === null || before.words !== after.words) return false;
  const step = after.number - before.number;
  return (
    step === 1 || (step >= 28 && step <= 31) || (step >= 90 && step <= 92) || step === 365 || step === 366
  );
}

function isDigit(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign >= 48 && sign <= 57;
}
