import { fold } from "../../cells/fold";
import { isErrorCell } from "../../cells/isErrorCell";
import type { Issues } from "../Issues";
import type { RawMeasure } from "../RawColumn";
import { parseMoney } from "./parseMoney";

const wordChances: readonly (readonly [number, string])[] = [
  [0.75, "high hoch haute eleve elevee alta alto hoog"],
  [0.5, "medium mittel moyen moyenne media medio gemiddeld middel"],
  [0.25, "low niedrig gering bas basse faible baja bajo baixa baixo bassa basso laag"],
];
const chanceOfWord = new Map(
  wordChances.flatMap(([chance, words]) => words.split(" ").map((word) => [word, chance] as const)),
);

/**
 * Reads a column of chances as 0..1: percentages where a number of the column is over 1, fractions otherwise; a text with
 * a percent sign is always a percentage. High, Medium and Low are 0.75, 0.5 and 0.25, and that is told. What is not between
 * 0 and 1 is NaN and told.
 */
export function probabilityColumn(
  raw: RawMeasure,
  column: number,
  header: string,
  issues: Issues,
): Float64Array {
  const values = raw.numbers;
  const others = raw.others;
  const cells = others?.cells ?? [];
  const plain = new Float64Array(cells.length).fill(Number.NaN);
  const signed = new Uint8Array(cells.length);
  const worded = new Uint8Array(cells.length);
  const empty = new Uint8Array(cells.length);
  cells.forEach((cell, code) => {
    const text = typeof cell === "string" ? cell.trim() : "";
    if (text === "" || isErrorCell(cell)) empty[code] = typeof cell === "string" ? 1 : 0;
    const chance = chanceOfWord.get(fold(text.slice(0, 40)));
    if (chance !== undefined) {
      worded[code] = 1;
      plain[code] = chance;
    } else {
      const bare = text.replace(/\s*%$/, "");
      if (bare !== text) signed[code] = 1;
      plain[code] = parseMoney(bare, /^\d+,\d+$/.test(bare) ? "," : ".")?.value ?? Number.NaN;
    }
  });
  const codeOf = (row: number) => (others === null ? -1 : (others.codes[row] as number));
  let percent = false;
  for (let row = 0; row < values.length && !percent; row++) {
    const code = codeOf(row);
    if (code < 0 ? (values[row] as number) > 1 : signed[code] === 0 && (plain[code] as number) > 1)
      percent = true;
  }
  let unreadable = false;
  for (let row = 0; row < values.length; row++) {
    const code = codeOf(row);
    const number = code < 0 ? (values[row] as number) : (plain[code] as number);
    const divided =
      code < 0 || worded[code] === 0 ? (percent || signed[code] === 1 ? number / 100 : number) : number;
    const blank = code < 0 ? Number.isNaN(number) : empty[code] === 1;
    const good = divided >= 0 && divided <= 1;
    if (!good && !blank) unreadable = true;
    values[row] = good ? divided : blank ? Number.NaN : Number.POSITIVE_INFINITY;
  }
  if (unreadable) {
    issues.tellRows(
      "probability-unreadable",
      column,
      { header },
      (row) => values[row] === Number.POSITIVE_INFINITY,
    );
    for (let row = 0; row < values.length; row++)
      if (values[row] === Number.POSITIVE_INFINITY) values[row] = Number.NaN;
  }
  if (worded.includes(1)) {
    const words = cells.filter((_, code) => worded[code] === 1).map((cell) => String(cell).trim());
    issues.tellRows("probability-words", column, { header, words }, (row) => worded[codeOf(row)] === 1);
  }
  return values;
}
