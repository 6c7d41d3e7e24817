import { at } from "../cells/at";
import { issuesOfDeals } from "./issuesOfDeals";
import { currencyOfDeals } from "./money/currencyOfDeals";
import type { LineColumn, Names, Parts, Pipeline, RowsOfDeals } from "./Pipeline";
import { pickNumbers } from "./pickRows";

/**
 * Some deals of a table, such as one rep's. Only deals are chosen: the lines, the as-of day, the spellings, who is a customer and what
 * there is to tell of the table stay the table's; what is odd about single deals is told to whom they belong. The cost grows with the chosen deals and not with the table. No deal gives a pipeline without deals.
 *
 * @param whole the pipeline of the whole table
 * @param deals by their number in it, ascending
 */
export function chooseDeals(whole: Pipeline, deals: Int32Array): Pipeline {
  const numbers = (column: Float64Array | null) => column && pickNumbers(column, deals);
  const amount = numbers(whole.amount);
  const chosen = accountsOf(whole.account, deals);
  const money = currencyOfDeals(whole, amount, deals);
  const sheetRows = pickCodes(whole.sheetRows, deals);
  const rowsOf = whole.rowsOf && rowsOfDeals(whole.rowsOf, deals);
  return {
    ...whole,
    ...money,
    rows: deals.length,
    sheetRows,
    rowsOf,
    chosenFrom: { whole, accounts: chosen?.accounts ?? new Int32Array(0) },
    account: chosen?.names ?? null,
    line: whole.line && linesOf(whole.line, deals),
    owner: namesOf(whole.owner, deals),
    stage: namesOf(whole.stage, deals),
    outcome: pickFlags(whole.outcome, deals),
    customerType: pickFlags(whole.customerType, deals),
    typeWords: namesOf(whole.typeWords, deals),
    amount,
    probability: numbers(whole.probability),
    created: numbers(whole.created),
    expectedClose: numbers(whole.expectedClose),
    actualClose: numbers(whole.actualClose),
    closedOn: numbers(whole.closedOn),
    lastActivity: numbers(whole.lastActivity),
    quota: numbers(whole.quota),
    // Thousands of reps are chosen for their figures alone.
    get issues() {
      const issues = issuesOfDeals(whole, rowsOf?.sheetRows ?? sheetRows);
      return money.amountsAdd ? issues.filter(({ code }) => code !== "currencies-mixed") : issues;
    },
  };
}

/** Where some deals were chosen of a table: all deals of the table with the same accounts, whoever's they are. Else the pipeline itself. */
export function dealsOfAccounts(pipeline: Pipeline): Pipeline {
  if (pipeline.chosenFrom === null) return pipeline;
  const { whole, accounts } = pipeline.chosenFrom;
  const isTheirs = new Uint8Array(whole.account?.names.length ?? 0);
  for (const code of accounts) isTheirs[code] = 1;
  const found: number[] = [];
  whole.account?.codes.forEach((code, deal) => {
    if (isTheirs[code] === 1) found.push(deal);
  });
  return chooseDeals(whole, Int32Array.from(found));
}

function pickCodes(codes: Int32Array, deals: Int32Array): Int32Array {
  return deals.map((deal) => at(codes, deal));
}

function pickFlags(flags: Uint8Array, deals: Int32Array): Uint8Array {
  const picked = new Uint8Array(deals.length);
  for (let deal = 0; deal < picked.length; deal++) picked[deal] = at(flags, at(deals, deal));
  return picked;
}

/** The names keep their codes. */
function namesOf(column: Names | null, deals: Int32Array): Names | null {
  if (column === null) return null;
  const codes = pickCodes(column.codes, deals);
  // The spellings of thousands of names are only found when somebody asks.
  return {
    names: column.names,
    codes,
    get spellings() {
      return column.spellings;
    },
  };
}

/** The accounts of the deals alone, under codes of their own: of a table's thousands a rep has a few. */
function accountsOf(column: Names | null, deals: Int32Array) {
  if (column === null) return null;
  const codeOf = new Map<number, number>();
  const codes = deals.map((deal) => {
    const old = at(column.codes, deal);
    if (old < 0) return -1;
    const code = codeOf.get(old) ?? codeOf.size;
    codeOf.set(old, code);
    return code;
  });
  const accounts = Int32Array.from(codeOf.keys());
  const names: Names = {
    names: Array.from(accounts, (old) => column.names[old] ?? ""),
    codes,
    get spellings() {
      return Array.from(accounts, (old) => column.spellings[old] ?? []);
    },
  };
  return { names, accounts };
}

function linesOf(column: LineColumn, deals: Int32Array): LineColumn {
  return {
    names: column.names,
    parts: partsOfDeals(column.parts, deals),
    get spellings() {
      return column.spellings;
    },
  };
}

function partsOfDeals({ codes, first, votes, portions }: Parts, deals: Int32Array): Parts {
  const starts = first && startsOf(first, deals);
  const places = first && starts ? placesOf(first, starts, deals) : deals;
  return {
    codes: pickCodes(codes, places),
    first: starts,
    votes: votes && pickNumbers(votes, places),
    portions: portions && pickNumbers(portions, places),
  };
}

function rowsOfDeals({ first, sheetRows }: RowsOfDeals, deals: Int32Array): RowsOfDeals {
  const starts = startsOf(first, deals);
  return { first: starts, sheetRows: pickCodes(sheetRows, placesOf(first, starts, deals)) };
}

/** Where the places of each chosen deal begin once they stand one behind the other. */
function startsOf(first: Int32Array, deals: Int32Array): Int32Array {
  const starts = new Int32Array(deals.length + 1);
  deals.forEach((deal, place) => {
    starts[place + 1] = at(starts, place) + at(first, deal + 1) - at(first, deal);
  });
  return starts;
}

/** The places from `first[d]` to `first[d + 1]` - 1 of each chosen deal d. */
function placesOf(first: Int32Array, starts: Int32Array, deals: Int32Array): Int32Array {
  const places = new Int32Array(at(starts, deals.length));
  deals.forEach((deal, chosen) => {
    const from = at(starts, chosen);
    for (let place = from; place < at(starts, chosen + 1); place++)
      places[place] = at(first, deal) + place - from;
  });
  return places;
}
