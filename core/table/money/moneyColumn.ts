import { cellText } from "../../cells/cellText";
import type { RawMeasure } from "../RawColumn";
import { type ColumnReading, readColumn } from "../readColumn";
import { type DecimalSign, decimalSignOf, isAmbiguous, parseMoney } from "./parseMoney";

/** A column of money: NaN where a cell is blank, unreadable or negative. */
export interface MoneyColumn extends ColumnReading {
  /** The currency that each cell of the raw column's `others` shows, or "". */
  readonly currencies: readonly string[];
}

/**
 * Reads a column of money. The decimal sign is the one that most of the column's unambiguous cells prove; where there is
 * none, a sign before exactly three digits parts thousands, and that is told. Unreadable and negative cells are told.
 *
 * @param factor what the column's header multiplies its figures by; not those that say their own thousands or millions
 * @example moneyColumn({ numbers: Float64Array.of(7, -5), others: null }).values // [7, NaN]
 */
export function moneyColumn(raw: RawMeasure, factor = 1): MoneyColumn {
  const cells = raw.others?.cells ?? [];
  const decimal = columnDecimal(cells);
  const currencyOf = new Map<unknown, string>();
  const shown = (odd: readonly unknown[]) => odd.slice(0, 3).map(cellText);
  const reading = readColumn<"unreadable" | "ambiguous" | "negative">(raw, {
    number: (value) => (value >= 0 ? value * factor : Number.NaN),
    oddNumber: "negative",
    cell(cell) {
      const text = typeof cell === "string" ? cell : "";
      const ambiguous = decimal === null && isAmbiguous(text);
      const money = parseMoney(text, ambiguous ? pointThatPartsThousands(text) : (decimal ?? "."));
      if (money === null) return { value: Number.NaN, odd: ["unreadable"] };
      currencyOf.set(cell, money.currency);
      const negative = money.value < 0;
      return {
        value: negative ? Number.NaN : money.value * (ownFactor.test(text) ? 1 : factor),
        odd: [...(ambiguous ? ["ambiguous" as const] : []), ...(negative ? ["negative" as const] : [])],
      };
    },
    tell: {
      unreadable: (odd) => ({ code: "amount-unreadable", values: shown(odd) }),
      ambiguous: (odd) => ({ code: "amount-separator-ambiguous", values: shown(odd) }),
      negative: () => ({ code: "amount-negative" }),
    },
  });
  return { ...reading, currencies: cells.map((cell) => currencyOf.get(cell) ?? "") };
}

/** A figure with a word for thousands or millions on either side. */
const ownFactor =
  /\d\s*(?:[ktml]|mio|mln|mn|bn|mrd|tsd|mil|cr|lakh|lac|crore|thousand|million)|(?:^|\s)[ktm]\s?(?:€|\$|£|eur|usd|chf)/i;

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
