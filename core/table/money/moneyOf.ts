import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import type { Issues } from "../Issues";
import type { Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { TableLayout } from "../roles/TableLayout";
import { currencies } from "./currencies";
import { currencyIn } from "./currencyIn";
import { moneyColumn } from "./moneyColumn";

/** Reads the amounts and their currency; several currencies are told, and their amounts must not be added. */
export function moneyOf(
  { cells, layout }: { readonly cells: CellTable; readonly layout: TableLayout },
  raw: RawTable,
  sheetRows: Int32Array,
  issues: Issues,
): Pick<Pipeline, "amount" | "amountsAdd" | "currency"> {
  const measure = raw.measures.get("amount");
  const choice = layout.columns.amount;
  if (measure === undefined || choice === undefined) return { amount: null, amountsAdd: true, currency: "" };
  const read = moneyColumn(measure);
  issues.tellColumn(choice, read);
  const { found } = currencies(read.values, {
    column: raw.names.get("currency") ?? null,
    amounts: measure.others,
    shown: read.currencies,
    formats: cells.formats,
    at: choice.column - cells.left,
    positionOf: (row) => at(sheetRows, row) - cells.top,
  });
  if (found.length > 1) {
    const currencies = found.map((each) => cellText(each.currency));
    issues.tell(
      { code: "currencies-mixed", header: choice.header, currencies },
      found.reduce((sum, each) => sum + each.amounts, 0),
      choice.column,
    );
  }
  const currency =
    found.length === 1 ? (found[0]?.currency ?? "") : found.length === 0 ? currencyIn(choice.header) : "";
  return { amount: read.values, amountsAdd: found.length < 2, currency };
}
