import { foldName } from "../cells/foldName";
import { median } from "../statistics/median";
import { wholeVote } from "../table/lines/partsOf";
import {
  CustomerType,
  type LineColumn,
  type Names,
  Outcome,
  type Pipeline,
  type RowsOfDeals,
} from "../table/Pipeline";

/** Deals that do not exist yet. */
export interface AddedDeals {
  readonly line: string;
  readonly customer: "new" | "current";
  /** A whole number of 0 or more. */
  readonly count: number;
}

/**
 * The pipeline with open deals added, so that `review` shows what they would change. Each deal goes to an account of its own without
 * a name in the sheet; amount and chance are the medians of the open deals. A line that is not in the sheet is added.
 * Nothing added: the same pipeline.
 */
export function withAddedDeals(pipeline: Pipeline, added: readonly AddedDeals[]): Pipeline {
  const deals = added.flatMap(({ line, customer, count }) =>
    Array.from({ length: count }, () => ({ line, customer })),
  );
  if (deals.length === 0) return pipeline;
  const isOpen = (row: number) => pipeline.outcome[row] === Outcome.open;
  const usual = (column: Float64Array | null) =>
    column ? median(column.filter((_, row) => isOpen(row))) : Number.NaN;
  const measure = (column: Float64Array | null, value = Number.NaN) =>
    column && withMore(column, new Float64Array(deals.length).fill(value));
  const types = deals.map(({ customer }) => CustomerType[customer]);
  return {
    ...pipeline,
    rows: pipeline.rows + deals.length,
    sheetRows: withMore(pipeline.sheetRows, new Int32Array(deals.length)),
    line: withLines(
      pipeline.line,
      deals.map(({ line }) => line),
    ),
    rowsOf: pipeline.rowsOf && withRows(pipeline.rowsOf, deals.length),
    account: withNames(
      pipeline.account,
      deals.map((_, i) => `\u0000added ${i}`),
    ),
    owner: withBlanks(pipeline.owner, deals.length),
    stage: withBlanks(pipeline.stage, deals.length),
    typeWords: withBlanks(pipeline.typeWords, deals.length),
    outcome: withMore(pipeline.outcome, new Uint8Array(deals.length).fill(Outcome.open)),
    customerType: withMore(pipeline.customerType, types),
    amount: measure(pipeline.amount, usual(pipeline.amount)),
    probability: measure(pipeline.probability, usual(pipeline.probability)),
    created: measure(pipeline.created, pipeline.asOf ?? Number.NaN),
    expectedClose: measure(pipeline.expectedClose),
    actualClose: measure(pipeline.actualClose),
    closedOn: measure(pipeline.closedOn),
    lastActivity: measure(pipeline.lastActivity, pipeline.asOf ?? Number.NaN),
    quota: measure(pipeline.quota),
  };
}

/** A column with more behind it; copied whole, since a list of 100,000 numbers in between takes thirty times as long. */
function withMore<Column extends Uint8Array | Int32Array | Float64Array>(
  column: Column,
  more: ArrayLike<number>,
): Column {
  const longer = new (column.constructor as new (length: number) => Column)(column.length + more.length);
  longer.set(column);
  longer.set(more, column.length);
  return longer;
}

function withNames(column: Names | null, added: readonly string[]): Names | null {
  if (column === null) return null;
  const names = [...column.names];
  const spellings = [...column.spellings];
  const codeOf = new Map(names.map((name, code) => [foldName(name), code]));
  const codes = added.map((name) => {
    const known = codeOf.get(foldName(name));
    if (known !== undefined) return known;
    spellings.push([name]);
    codeOf.set(foldName(name), names.length);
    return names.push(name) - 1;
  });
  return { names, spellings, codes: withMore(column.codes, codes) };
}

/** An added deal is of one line. */
function withLines(column: LineColumn | null, added: readonly string[]): LineColumn | null {
  if (column === null) return null;
  const { parts } = column;
  const named = withNames({ ...column, codes: parts.codes }, added);
  if (named === null) return null;
  const ends = added.map((_, place) => parts.codes.length + place + 1);
  return {
    names: named.names,
    spellings: named.spellings,
    parts: {
      codes: named.codes,
      first: parts.first && withMore(parts.first, ends),
      votes: parts.votes && withMore(parts.votes, new Float64Array(added.length).fill(wholeVote)),
      portions: parts.portions && withMore(parts.portions, new Float64Array(added.length).fill(1)),
    },
  };
}

/** An added deal stands on no row. */
function withRows({ first, sheetRows }: RowsOfDeals, added: number): RowsOfDeals {
  const ends = new Int32Array(added).fill(sheetRows.length);
  return { first: withMore(first, ends), sheetRows };
}

function withBlanks(column: Names | null, count: number): Names | null {
  return (
    column && {
      ...column,
      codes: withMore(column.codes, new Int32Array(count).fill(-1)),
    }
  );
}
