import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { numberText } from "../../cells/numberText";
import { quantile } from "../../statistics/quantile";
import { moneyOfCell } from "../../table/money/moneyOfCell";
import { isBlankName } from "../../table/names/isBlankName";
import type { CodedField, ProfileField } from "./ProfileField";

const bins = 5;
/** Fewer distinct numbers than this are categories: a grade, a count of sites. */
const fewestNumbers = 8;

/**
 * Codes a field: numbers, also those written as text, in five bins of about as many rows each, everything else by its text
 * without regard to case. A 0 counts as a number among numbers, as a blank among words.
 *
 * @example codeField({ name: "Industry", cells: ["Chemicals", "chemicals", ""] }).codes // [0, 0, 1]
 */
export function codeField({ name, cells }: ProfileField): CodedField {
  // A few words stand in very many cells: each is read once.
  const read = new Map<string, number>();
  const numbers = Float64Array.from(cells, (cell) => {
    if (typeof cell !== "string") return moneyOfCell(cell);
    const number = read.get(cell) ?? moneyOfCell(cell);
    read.set(cell, number);
    return number;
  });
  const known = numbers.filter((value) => !Number.isNaN(value));
  const filled = cells.filter((cell) => typeof cell === "number" || !isBlankName(cell)).length;
  const numeric = known.length > filled / 2 && new Set(known).size >= fewestNumbers;
  return numeric ? codeNumbers(name, numbers, known.sort()) : codeWords(name, cells);
}

function codeNumbers(name: string, numbers: Float64Array, ascending: Float64Array): CodedField {
  const edges = [...new Set(Array.from({ length: bins - 1 }, (_, i) => quantile(ascending, (i + 1) / bins)))];
  const labels = [
    `up to ${short(at(edges, 0))}`,
    ...edges.map((edge, i) => {
      const next = edges[i + 1];
      return next === undefined ? `over ${short(edge)}` : `over ${short(edge)}, up to ${short(next)}`;
    }),
    "blank",
  ];
  const codes = Int32Array.from(numbers, (value) =>
    Number.isNaN(value) ? labels.length - 1 : edges.filter((edge) => value > edge).length,
  );
  return { name, codes, labels };
}

function codeWords(name: string, cells: readonly unknown[]): CodedField {
  const codeOf = new Map<string, number>();
  const labels: string[] = [];
  const codes = Int32Array.from(cells, (cell) => {
    const label = isBlankName(cell) ? "blank" : cellText(cell);
    const key = label.toLowerCase();
    const code = codeOf.get(key) ?? labels.length;
    if (code === labels.length) {
      codeOf.set(key, code);
      labels.push(label);
    }
    return code;
  });
  return { name, codes, labels };
}

const short = (value: number) => numberText(value, { digits: 4 });
