import { greatest } from "../../../core/cells/greatest";
import { steadiness } from "./steadiness";

const rule = /^[\s\-=_+]*$/;
const byGaps = (line: string) => line.trim().split(/\s{2,}|\t/);
const byWords = (line: string) => line.trim().split(/\s+/);

/**
 * How lines fall into columns that spaces part below a line of headers: at the blank columns that all lines share (a
 * printed table, whose cells may be blank), else at two or more spaces, else at every space where no line has one
 * more or less, else at single blank columns of many lines. Null where the lines are no such table: each header holds a letter, and a data row has none of its own kind above.
 *
 * @example spacedColumns(["Account  Amount", "Acme Inc  12", "Bolt  7"])?.("Acme Inc  12") // ["Acme Inc", "12"]
 */
export function spacedColumns(all: readonly string[]): ((line: string) => string[]) | null {
  const lines = all.filter((line) => !rule.test(line));
  const gaps = steadiness(lines.map(byGaps));
  const table = lines.slice(gaps.start);
  const stops = gutters(table, 2);
  if (stops.length + 1 >= Math.max(2, gaps.cells) && isHeader(cut(table[0] ?? "", stops)))
    return ruled((line) => (isCut(line, stops) ? whole(line, stops.length + 1) : cut(line, stops)));
  if (gaps.share >= 0.9 && isHeader(byGaps(table[0] ?? ""))) return ruled(byGaps);
  const words = steadiness(lines.map(byWords));
  if (words.share === 1 && words.cells >= 3 && lines.length > 3 && isHeader(byWords(lines[0] ?? "")))
    return ruled(byWords);
  const narrow = gutters(lines, 1);
  return narrow.length >= 2 && lines.length > 5 && isHeader(cut(lines[0] ?? "", narrow))
    ? ruled((line) => cut(line, narrow))
    : null;
}

/** A line that only draws a rule has no cells. */
function ruled(cells: (line: string) => string[]): (line: string) => string[] {
  return (line) => (rule.test(line) ? [] : cells(line));
}

/** Whether a column of the table would begin in the midst of what a line says there, as in a title above it. */
function isCut(line: string, starts: readonly number[]): boolean {
  return starts.some((start) => line.slice(start - 2, start).trim() !== "");
}

function whole(line: string, columns: number): string[] {
  const cells = byGaps(line);
  return cells.length === columns ? cells : [line.trim()];
}

function isHeader(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => /\p{L}/u.test(cell) && !/^[\d.,-]+$/.test(cell));
}

/** Where a column begins after so many places that are blank in every line. */
function gutters(lines: readonly string[], least: number): readonly number[] {
  const width = greatest(lines.map((line) => line.length));
  const isBlank = (at: number) => lines.every((line) => (line[at] ?? " ") === " ");
  const starts: number[] = [];
  let blanks = 0;
  let began = false;
  for (let at = 0; at < width; at++) {
    if (isBlank(at)) blanks++;
    else {
      if (began && blanks >= least) starts.push(at);
      began = true;
      blanks = 0;
    }
  }
  return lines.length < 2 ? [] : starts;
}

function cut(line: string, starts: readonly number[]): string[] {
  return [0, ...starts].map((start, at) => line.slice(start, starts[at]).trim());
}
