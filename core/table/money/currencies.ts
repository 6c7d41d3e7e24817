import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { compareNames } from "../../cells/compareNames";
import { flagOf } from "../../cells/flagOf";
import { isBlankName } from "../names/isBlankName";
import type { RawColumn } from "../RawColumn";
import { currencyKey, currencyOfFormat } from "./currencyIn";

export interface Currencies {
  /** Each spelling of a currency with the number of amounts that carry it, most frequent first. */
  readonly found: readonly { readonly currency: string; readonly amounts: number }[];
  /** Where several were found, the place in `found` of each row's, -1 for none; else null. */
  readonly codes: Int32Array | null;
}

/** Where the currency of each row's amount may be read from. */
export interface CurrencySources {
  /** The currency column's cells. */
  readonly column: RawColumn | null;
  /** The text cells of the amount column and the currency that each shows. */
  readonly amounts: RawColumn | null;
  readonly shown: readonly string[];
  /** Number formats, the amount's position in a row of them, and the position of each row among them. */
  readonly formats: CellTable["formats"];
  readonly at: number;
  readonly positionOf: (row: number) => number;
}

/**
 * The currencies that the readable amounts carry: of the currency column, else of the amount's own text, else of its format.
 *
 * @example currencies(Float64Array.of(5, 7, 9), { column: { codes: Int32Array.of(0, 1, 0), cells: ["€", "EUR"] } }).found // [{ currency: "€", amounts: 3 }]
 */
export function currencies(values: Float64Array, from: CurrencySources): Currencies {
  const names = from.column?.cells.map((cell) => (mayBeCurrency(cell) ? cellText(cell) : "")) ?? [];
  const shows =
    names.some((name) => name !== "") || from.shown.some((name) => name !== "") || from.formats !== undefined;
  if (!shows) return { found: [], codes: null };
  const ofFormat = formatReader(from);
  const currencyOf = (row: number): string => {
    if (Number.isNaN(values[row])) return "";
    const named = names[from.column?.codes[row] ?? -1] ?? "";
    if (named !== "") return named;
    const shown = from.shown[from.amounts?.codes[row] ?? -1] ?? "";
    return shown === "" ? ofFormat(row) : shown;
  };
  const counts = new Map<string, number>();
  for (let row = 0; row < values.length; row++) {
    const currency = currencyOf(row);
    if (currency !== "") counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const byKey = new Map<string, { currency: string; amounts: number }>();
  for (const [currency, amounts] of [...counts].sort((a, b) => b[1] - a[1] || compareNames(a[0], b[0]))) {
    const known = byKey.get(currencyKey(currency));
    if (known) known.amounts += amounts;
    else byKey.set(currencyKey(currency), { currency, amounts });
  }
  const found = [...byKey.values()].sort((a, b) => b.amounts - a.amounts);
  if (found.length < 2) return { found, codes: null };
  const places = new Map(found.map(({ currency }, place) => [currencyKey(currency), place]));
  const codeOf = new Map(
    [...counts.keys()].map((currency) => [currency, places.get(currencyKey(currency)) ?? -1]),
  );
  return { found, codes: Int32Array.from(values, (_, row) => codeOf.get(currencyOf(row)) ?? -1) };
}

/** A figure, a day, a yes or a dash in a column of currencies is a slip, and says no more than a blank cell. */
function mayBeCurrency(cell: unknown): boolean {
  return !isBlankName(cell) && flagOf(cell) === null && /[\p{L}\p{Sc}]/u.test(cellText(cell));
}

/** The currency that the number format of a row's amount shows, or "". */
function formatReader({ formats, at, positionOf }: CurrencySources): (row: number) => string {
  const known = new Map<string, string>();
  return (row) => {
    const format = formats?.[positionOf(row)]?.[at] ?? "";
    if (typeof format !== "string" || format === "" || format === "General") return "";
    const currency = known.get(format) ?? currencyOfFormat(format);
    known.set(format, currency);
    return currency;
  };
}
