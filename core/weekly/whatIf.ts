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
    column && Float64Array.from([...column, ...deals.map(() => value)]);
  const types = deals.map(({ customer }) => CustomerType[customer]);
  return {
    ...pipeline,
    rows: pipeline.rows + deals.length,
    sheetRows: Int32Array.from([...pipeline.sheetRows, ...deals.map(() => 0)]),
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
    outcome: Uint8Array.from([...pipeline.outcome, ...deals.map(() => Outcome.open)]),
    customerType: Uint8Array.from([...pipeline.customerType, ...types]),
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
  return { names, spellings, codes: Int32Array.from([...column.codes, ...codes]) };
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
      first: parts.first && Int32Array.from([...parts.first, ...ends]),
      votes: parts.votes && Float64Array.from([...parts.votes, ...added.map(() => wholeVote)]),
      portions: parts.portions && Float64Array.from([...parts.portions, ...added.map(() => 1)]),
    },
  };
}

/** An added deal stands on no row. */
function withRows({ first, sheetRows }: RowsOfDeals, added: number): RowsOfDeals {
  const ends = Array.from({ length: added }, () => sheetRows.length);
  return { first: Int32Array.from([...first, ...ends]), sheetRows };
}

function withBlanks(column: Names | null, count: number): Names | null {
  return (
    column && {
      ...column,
      codes: Int32Array.from([...column.codes, ...Array.from({ length: count }, () => -1)]),
    }
  );
}
