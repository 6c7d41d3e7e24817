import { cellText } from "../../cells/cellText";
import { mostMoney, withinMoney } from "../../cells/mostMoney";
import type { RawMeasure } from "../RawColumn";
import { type ColumnReading, readColumn } from "../readColumn";
import { type DecimalSign, decimalSignOf, isAmbiguous, parseMoney } from "./parseMoney";
import { type SaidAmount, saidAmount } from "./saidAmount";

/** A column of money: NaN where a cell is blank, unreadable, negative or beyond all money. */
export interface MoneyColumn extends ColumnReading {
  /** The currency that each cell of the raw column's `others` shows, or "". */
  readonly currencies: readonly string[];
}

/**
 * Reads a column of money. The decimal sign is the one that most of the column's unambiguous cells prove; where there is
 * none, a sign before exactly three digits parts thousands, and that is told. A range is its middle, "under 50k" and ">100k" the figure that they name, "12L" lakhs: all told.
 * Unreadable and negative cells are told, and those beyond all money.
 *
 * @param factor what the column's header multiplies its figures by; not those that say their own thousands or millions
 * @example moneyColumn({ numbers: Float64Array.of(7, -5), others: null }).values // [7, NaN]
 */
export function moneyColumn(raw: RawMeasure, factor = 1): MoneyColumn {
  const cells = raw.others?.cells ?? [];
  const decimal = columnDecimal(cells);
  const currencyOf = new Map<unknown, string>();
  const figure = (text: string, odd: Set<Odd>): number => {
    const ambiguous = decimal === null && isAmbiguous(text);
    if (ambiguous) odd.add("ambiguous");
    const money = parseMoney(text, ambiguous ? pointThatPartsThousands(text) : (decimal ?? "."));
    if (money === null) return Number.NaN;
    shown = shown === "" ? money.currency : shown;
    return money.value * (ownFactor.test(text) ? 1 : factor);
  };
  let shown = "";
  const amountIn = (cell: unknown, odd: Set<Odd>): number => {
    const said = typeof cell === "string" ? saidAmount(cell) : null;
    shown = "";
    if (said === null) return Number.NaN;
    if (said.says !== "exact") odd.add(said.says);
    const values = said.figures.map((each) => figure(each, odd));
    return values.reduce((sum, each) => sum + each, 0) / values.length;
  };
  const example = (says: "range" | "under" | "over" | "rough" | "lakh") => (odd: readonly unknown[]) =>
    ({
      code: "amount-not-exact",
      says,
      example: cellText(odd[0]),
      value: amountIn(odd[0], new Set()),
    }) as const;
  const reading = readColumn<Odd>(raw, {
    number: (value) => (value >= 0 ? withinMoney(value * factor) : Number.NaN),
    ...(factor === 1 ? { plain: { from: 0, to: mostMoney, whole: false } } : {}),
    oddNumber: (value) => (value < 0 ? "negative" : "beyond"),
    cell(cell) {
      const odd = new Set<Odd>();
      const value = amountIn(cell, odd);
      if (Number.isNaN(value)) return { value, odd: ["unreadable"] };
      currencyOf.set(cell, shown);
      if (value < 0) odd.add("negative");
      else if (value > mostMoney) return { value: Number.NaN, odd: ["beyond"] };
      return { value: value < 0 ? Number.NaN : value, odd: [...odd] };
    },
    tell: {
      unreadable: (odd) => ({ code: "amount-unreadable", values: firstOf(odd) }),
      range: example("range"),
      under: example("under"),
      over: example("over"),
      rough: example("rough"),
      lakh: example("lakh"),
      ambiguous: (odd) => ({ code: "amount-separator-ambiguous", values: firstOf(odd) }),
      negative: () => ({ code: "amount-negative" }),
      beyond: () => ({ code: "amount-beyond" }),
    },
  });
  return { ...reading, currencies: cells.map((cell) => currencyOf.get(cell) ?? "") };
}

type Odd = "unreadable" | "ambiguous" | "negative" | "beyond" | Exclude<SaidAmount["says"], "exact">;

function firstOf(cells: readonly unknown[]): readonly string[] {
  return cells.slice(0, 3).map(cellText);
}

/** A figure with a word for thousands or millions on either side. */
const ownFactor =
  /\d\s*(?:[ktml]|mio|mln|mn|bn|mrd|tsd|mil|cr|lakh|lac|crore|thousand|million)|(?:^|\s)[ktm]\s?(?:€|\$|£|eur|usd|chf)/i;

/** The decimal sign that most cells prove; null where none does or both do alike. */
function columnDecimal(cells: readonly unknown[]): DecimalSign | null {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    for (const figure of typeof cell === "string" ? (saidAmount(cell)?.figures ?? []) : []) {
      const sign = decimalSignOf(figure);
      if (sign === ".") points++;
      else if (sign === ",") commas++;
    }
  }
  if (points === commas) return null;
  return points > commas ? "." : ",";
}

function pointThatPartsThousands(text: string): DecimalSign {
  return text.includes(",") ? "." : ",";
}
