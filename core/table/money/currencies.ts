import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { compareNames } from "../../cells/compareNames";
import { isBlankName } from "../names/isBlankName";
import type { RawColumn } from "../RawColumn";
import { currencyKey, currencyOfFormat } from "./currencyIn";

export interface Currencies {
  /** Each spelling of a currency with the number of amounts that carry it, most frequent first. */
  readonly found: readonly { readonly currency: string; readonly amounts: number }[];
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
  const names = from.column?.cells.map((cell) => (isBlankName(cell) ? "" : cellText(cell))) ?? [];
  const counts = new Map<string, number>();
  const ofFormat = new Map<string, string>();
  const shows =
    names.some((name) => name !== "") || from.shown.some((name) => name !== "") || from.formats !== undefined;
  if (!shows) return { found: [] };
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue;
    let currency = names[from.column?.codes[row] ?? -1] ?? "";
    if (currency === "") currency = from.shown[from.amounts?.codes[row] ?? -1] ?? "";
    if (currency === "" && from.formats !== undefined) {
      const format = from.formats[from.positionOf(row)]?.[from.at] ?? "";
      if (typeof format === "string" && format !== "" && format !== "General") {
        let known = ofFormat.get(format);
        if (known === undefined) {
          known = currencyOfFormat(format);
          ofFormat.set(format, known);
        }
        currency = known;
      }
    }
    if (currency !== "") counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const byKey = new Map<string, { currency: string; amounts: number }>();
  for (const [currency, amounts] of [...counts].sort((a, b) => b[1] - a[1] || compareNames(a[0], b[0]))) {
    const known = byKey.get(currencyKey(currency));
    if (known) known.amounts += amounts;
    else byKey.set(currencyKey(currency), { currency, amounts });
  }
  return { found: [...byKey.values()].sort((a, b) => b.amounts - a.amounts) };
}
