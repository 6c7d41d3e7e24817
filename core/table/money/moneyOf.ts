import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { mostMoney, withinMoney } from "../../cells/mostMoney";
import type { Issues } from "../Issues";
import type { ColumnChoice, Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { TableLayout } from "../roles/TableLayout";
import { type Currencies, currencies } from "./currencies";
import { currencyIn } from "./currencyIn";
import { headerFactor } from "./headerFactor";
import { moneyColumn } from "./moneyColumn";
import { pricedAmounts } from "./pricedAmounts";

/** Amounts and their currencies, one entry a row. */
export type Money = Pick<Pipeline, "amount" | "amountsAdd" | "currency" | "currencyCodes" | "currencies">;

const noCurrencies = { amountsAdd: true, currencyCodes: null, currencies: [] } as const;

/** Reads the amounts and their currency; several currencies are told, and their amounts must not be added. */
export function moneyOf(
  { cells, layout }: { readonly cells: CellTable; readonly layout: TableLayout },
  raw: RawTable,
  sheetRows: Int32Array,
  issues: Issues,
): Money {
  const measure = raw.measures.get("amount");
  const choice = layout.columns.amount;
  if (measure === undefined || choice === undefined) return priced(raw, layout, issues);
  const factor = headerFactor(choice.header);
  const read = moneyColumn(measure, factor);
  if (factor !== 1) issues.tell({ code: "amount-scaled", header: choice.header, factor }, 0, choice.column);
  issues.tellColumn(choice, read);
  const { found, codes } = currencies(read.values, {
    column: raw.names.get("currency") ?? null,
    amounts: measure.others,
    shown: read.currencies,
    formats: cells.formats,
    at: choice.column - cells.left,
    positionOf: (row) => at(sheetRows, row) - cells.top,
  });
  tellMixed(found, choice, issues);
  const currency =
    found.length === 1 ? (found[0]?.currency ?? "") : found.length === 0 ? currencyIn(choice.header) : "";
  return { amount: read.values, currency, ...several(found, codes) };
}

/** Without a column of amounts: quantity times unit price where both are there, and that is told; else none. */
function priced(raw: RawTable, { columns }: TableLayout, issues: Issues): Money {
  const { quantity, unitPrice } = columns;
  const quantities = raw.measures.get("quantity");
  const prices = raw.measures.get("unitPrice");
  if (!quantity || !unitPrice || !quantities || !prices)
    return { amount: null, currency: "", ...noCurrencies };
  const amount = pricedAmounts(quantities, prices);
  issues.tell(
    { code: "amount-priced", header: unitPrice.header, quantity: quantity.header },
    0,
    unitPrice.column,
  );
  const { found, codes } = currencies(amount, {
    column: raw.names.get("currency") ?? null,
    amounts: prices.others,
    shown: moneyColumn(prices).currencies,
    formats: undefined,
    at: 0,
    positionOf: (row) => row,
  });
  tellMixed(found, unitPrice, issues);
  issues.tellRows(
    { code: "amount-negative", header: quantity.header },
    quantity.column,
    (row) => at(amount, row) < 0,
  );
  issues.tellRows(
    { code: "amount-beyond", header: unitPrice.header },
    unitPrice.column,
    (row) => at(amount, row) > mostMoney,
  );
  return {
    amount: amount.map((value) => (value >= 0 ? withinMoney(value) : Number.NaN)),
    currency: found.length === 1 ? (found[0]?.currency ?? "") : currencyIn(unitPrice.header),
    ...several(found, codes),
  };
}

function several(
  found: Currencies["found"],
  codes: Currencies["codes"],
): Pick<Money, "amountsAdd" | "currencyCodes" | "currencies"> {
  if (codes === null) return noCurrencies;
  return { amountsAdd: false, currencyCodes: codes, currencies: found.map(({ currency }) => currency) };
}

function tellMixed(found: Currencies["found"], { header, column }: ColumnChoice, issues: Issues): void {
  if (found.length < 2) return;
  const currencies = found.map((each) => cellText(each.currency));
  const rows = found.reduce((sum, each) => sum + each.amounts, 0);
  issues.tell({ code: "currencies-mixed", header, currencies }, rows, column);
}
