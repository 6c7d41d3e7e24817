import { cellText } from "../../cells/cellText";
import { isErrorCell } from "../../cells/isErrorCell";
import type { Issues } from "../Issues";
import type { RawMeasure } from "../RawColumn";
import { type DecimalSign, decimalSignOf, isAmbiguous, parseMoney } from "./parseMoney";

/** A column of money: NaN where a cell is blank, unreadable or negative; the currency that a text cell shows, by row code. */
export interface MoneyColumn {
  readonly values: Float64Array;
  /** The currency that each cell of `others` shows, or "". */
  readonly currencies: readonly string[];
}

/**
 * Reads a column of money. The decimal sign is the one that most of the column's unambiguous cells prove; where there is
 * none, a sign before exactly three digits parts thousands, and that is told. Unreadable and negative cells are told.
 */
export function moneyColumn(raw: RawMeasure, column: number, header: string, issues: Issues): MoneyColumn {
  const values = raw.numbers;
  const others = raw.others;
  const currencies: string[] = [];
  if (others !== null) {
    const decimal = columnDecimal(others.cells);
    const ambiguous = new Uint8Array(others.cells.length);
    const unreadable = new Uint8Array(others.cells.length);
    const worth = new Float64Array(others.cells.length).fill(Number.NaN);
    others.cells.forEach((cell, code) => {
      currencies.push("");
      if (typeof cell === "string" && cell.trim() === "") return;
      if (isErrorCell(cell)) return;
      const text = typeof cell === "string" ? cell : "";
      const either = decimal === null && isAmbiguous(text);
      const money = parseMoney(text, either ? pointThatPartsThousands(text) : (decimal ?? "."));
      if (money === null) unreadable[code] = 1;
      else {
        worth[code] = money.value;
        currencies[code] = money.currency;
        if (either) ambiguous[code] = 1;
      }
    });
    for (let row = 0; row < values.length; row++) {
      const code = others.codes[row] as number;
      if (code >= 0) values[row] = worth[code] as number;
    }
    const shown = (flags: Uint8Array) =>
      others.cells
        .filter((_, code) => flags[code] === 1)
        .slice(0, 3)
        .map(cellText);
    const concerns = (flags: Uint8Array) => (row: number) => flags[others.codes[row] as number] === 1;
    if (unreadable.includes(1)) {
      issues.tellRows(
        "amount-unreadable",
        column,
        { header, values: shown(unreadable) },
        concerns(unreadable),
      );
    }
    if (ambiguous.includes(1)) {
      issues.tellRows(
        "amount-separator-ambiguous",
        column,
        { header, values: shown(ambiguous) },
        concerns(ambiguous),
      );
    }
  }
  let negative = false;
  for (let row = 0; row < values.length; row++) if ((values[row] as number) < 0) negative = true;
  if (negative) {
    issues.tellRows("amount-negative", column, { header }, (row) => (values[row] as number) < 0);
    for (let row = 0; row < values.length; row++) if ((values[row] as number) < 0) values[row] = Number.NaN;
  }
  return { values, currencies };
}

/** The decimal sign that most cells prove; null where none does or both do alike. */
function columnDecimal(cells: readonly unknown[]): DecimalSign | null {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const sign = decimalSignOf(cell);
    if (sign === ".") points++;
    else if (sign === ",") commas++;
  }
  if (points === commas) return null;
  return points > commas ? "." : ",";
}

function pointThatPartsThousands(text: string): DecimalSign {
  return text.includes(",") ? "." : ",";
}
