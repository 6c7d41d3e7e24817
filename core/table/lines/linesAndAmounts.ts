import { add } from "../../cells/add";
import { at } from "../../cells/at";
import type { PickedDeals } from "../deals/pickDeals";
import type { Issues } from "../Issues";
import { currenciesOfDeals } from "../money/currencyOfDeals";
import { dealAmounts } from "../money/dealAmounts";
import { type Money, moneyOf } from "../money/moneyOf";
import { tellNames } from "../names/tellNames";
import type { OpenTable } from "../openTable";
import type { Names, Pipeline } from "../Pipeline";
import { buildParts } from "./buildParts";
import type { LineColumns } from "./lineColumns";
import { mentionedLines } from "./mentionedLines";
import { type NamedLines, namedLines } from "./namedLines";

type LinesAndAmounts = Pick<Pipeline, "line"> & Money;

/** The lines that the rows of a table name, and what there is to tell of them; null without a line column. */
export function linesNamed(
  { layout, split }: OpenTable,
  { rows }: PickedDeals,
  issues: Issues,
): NamedLines | null {
  const cells = rows.raw.names.get("line");
  const choice = layout.columns.line;
  if (cells === undefined || choice === undefined) return null;
  const named = namedLines(cells, split);
  const sheetRows = named.rows === null ? rows.sheetRows : named.rows.map((row) => at(rows.sheetRows, row));
  tellNames(named.names, choice, "line", issues.over(sheetRows));
  return named;
}

/** The lines of the deals and what they are worth: both hang on which rows and cells are parts of one deal. */
export function linesAndAmounts(
  table: OpenTable,
  picked: PickedDeals,
  named: NamedLines | null,
  issues: Issues,
): LinesAndAmounts {
  const columns = table.lineColumns;
  if (columns?.holding === "money" && !table.layout.positions.has("amount"))
    return fromColumns(table, columns, picked, issues);
  const { raw, sheetRows, first } = picked.rows;
  const read = moneyOf(table, raw, sheetRows, issues.over(sheetRows));
  const money = first === null ? read : { ...read, currencyCodes: codesOfDeals(read, first) };
  const whose = table.amountsOf ?? "deals";
  // What a line takes off stands in the sheet as a negative number, which is no deal's amount.
  const signed =
    first === null ? null : signedAmounts(money.amount, raw.measures.get("amount")?.numbers ?? null);
  const amount = first === null || signed === null ? money.amount : dealAmounts(signed, first, whose);
  if (columns !== null) return { ...money, amount, line: columnLines(table, columns, picked, issues).line };
  if (named === null) return { ...money, amount, line: null };
  const { names, rows } = named;
  const isOwn = first !== null && whose === "lines" && signed !== null;
  const parts = buildParts({
    codes: names.codes,
    rows,
    count: raw.rows,
    first,
    names: names.names,
    amounts: isOwn ? overMentions(signed, rows) : null,
  });
  return { ...money, amount, line: { names: names.names, spellings: names.spellings, parts } };
}

function codesOfDeals({ currencyCodes, currencies }: Money, first: Int32Array): Int32Array | null {
  return currencyCodes && currenciesOfDeals(currencyCodes, first, currencies.length);
}

function signedAmounts(amounts: Float64Array | null, numbers: Float64Array | null): Float64Array | null {
  if (amounts === null || numbers === null) return amounts;
  return amounts.map((amount, row) => (at(numbers, row) < 0 ? at(numbers, row) : amount));
}

/** A row's amount in equal pieces over the lines that it names. */
function overMentions(amounts: Float64Array, rows: Int32Array | null): Float64Array {
  if (rows === null) return amounts;
  const counts = new Int32Array(amounts.length);
  for (const row of rows) add(counts, row);
  return Float64Array.from(rows, (row) => at(amounts, row) / at(counts, row));
}

function columnLines(table: OpenTable, columns: LineColumns, picked: PickedDeals, issues: Issues) {
  const { raw, sheetRows, first } = picked.rows;
  const indexes = sheetRows.map((row) => row - table.cells.top);
  const { rows, codes, amounts, readings } = mentionedLines(columns, table.cells, indexes);
  readings.forEach(({ problems }, code) => {
    const position = at(columns.positions, code);
    const choice = { column: table.cells.left + position, header: table.layout.headers[position] ?? "" };
    // A mark among the amounts is no amount that cannot be read.
    const told = problems.filter(({ oddity }) => oddity.code !== "amount-unreadable");
    issues.over(sheetRows).tellColumn(choice, { problems: told });
  });
  const starts = first ?? Int32Array.from({ length: raw.rows + 1 }, (_, row) => row);
  const parts = buildParts({ codes, rows, count: raw.rows, first: starts, names: columns.names, amounts });
  const spellings: Names["spellings"] = columns.names.map((name) => [name]);
  return { line: { names: columns.names, spellings, parts }, rows, starts, amounts };
}

/** Amounts that stand under their lines alone are the deals' too. */
function fromColumns(
  table: OpenTable,
  columns: LineColumns,
  picked: PickedDeals,
  issues: Issues,
): LinesAndAmounts {
  const { line, rows, starts, amounts } = columnLines(table, columns, picked, issues);
  const { raw } = picked.rows;
  return {
    line,
    amount: amounts && dealAmounts(sumsOfRows(amounts, rows, raw.rows), starts, "lines"),
    amountsAdd: true,
    currency: "",
    currencyCodes: null,
    currencies: [],
  };
}

/** NaN for a row without an amount. */
function sumsOfRows(amounts: Float64Array, rows: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count).fill(Number.NaN);
  rows.forEach((row, mention) => {
    const amount = at(amounts, mention);
    if (!Number.isNaN(amount)) sums[row] = (Number.isNaN(at(sums, row)) ? 0 : at(sums, row)) + amount;
  });
  return sums;
}
