import { at } from "../../cells/at";
import { wholeVote } from "../../table/lines/partsOf";
import type { LineColumn, Names, Parts, Pipeline } from "../../table/Pipeline";
import { isKeptDeals, type KeptColumn, type KeptDeal, type KeptDeals } from "./KeptDeals";

/**
 * A pipeline of the deals that the log kept, to hold a later one against. It has no history: customer types are those of the day on which it was kept.
 * Null for a text that `keepDeals` did not write, or that somebody has changed.
 */
export function readKeptDeals(text: string): Pipeline | null {
  const kept = parsed(text);
  if (kept === null) return null;
  const { deals, without, asOf, currency, amountsAdd } = kept;
  const has = (column: KeptColumn) => !without.includes(column);
  const numbers = (column: KeptColumn, index: 7 | 8 | 9 | 10 | 11) =>
    has(column) ? Float64Array.from(deals, (deal) => deal[index] ?? Number.NaN) : null;
  const names = (column: KeptColumn, list: readonly string[], index: 2 | 4) =>
    has(column) ? namesOf(list, deals, index) : null;
  const choice = (column: number, header: string) => ({ column, header, confidence: 1, chosenByUser: false });
  const headers = ["dealId", "deal"];
  return {
    rows: deals.length,
    sheetRows: Int32Array.from(deals, (_, deal) => deal + 2),
    rowsOf: null,
    chosenFrom: null,
    source: { values: [headers, ...deals.map(([id, name]) => [id, name])], top: 1, left: 0 },
    headerRow: 1,
    headers,
    columns: {
      ...(has("dealId") && { dealId: choice(0, "dealId") }),
      ...(has("deal") && { deal: choice(1, "deal") }),
    },
    attributes: [],
    account: names("account", kept.accounts, 2),
    line: has("line") ? linesOf(kept) : null,
    owner: names("owner", kept.owners, 4),
    stage: null,
    stageOutcomes: [],
    outcome: Uint8Array.from(deals, (deal) => deal[5]),
    customerType: Uint8Array.from(deals, (deal) => deal[6]),
    customerTypeSource: "column",
    customersListed: false,
    lapseMonths: 0,
    typeWords: null,
    typeMeanings: [],
    amount: numbers("amount", 7),
    amountsAdd,
    currency,
    currencyCodes: null,
    currencies: [],
    probability: numbers("probability", 8),
    created: numbers("created", 9),
    expectedClose: numbers("expectedClose", 10),
    actualClose: null,
    closedOn: numbers("closedOn", 11),
    lastActivity: null,
    quota: null,
    asOf,
    issues: [],
    issueRows: new Map(),
  };
}

function namesOf(names: readonly string[], deals: readonly KeptDeal[], index: 2 | 4): Names {
  return {
    names,
    codes: Int32Array.from(deals, (deal) => deal[index]),
    spellings: names.map((name) => [name]),
  };
}

function linesOf({ lines, deals }: KeptDeals): LineColumn {
  const spellings = lines.map((name) => [name]);
  const parts = deals.map(([, , , own]) => (typeof own === "number" ? [[own, wholeVote, 1] as const] : own));
  if (parts.every((own) => own.length === 1)) {
    const codes = Int32Array.from(parts, ([part]) => part?.[0] ?? -1);
    return { names: lines, spellings, parts: { codes, first: null, votes: null, portions: null } };
  }
  const flat = parts.flat();
  const first = new Int32Array(deals.length + 1);
  parts.forEach((own, deal) => {
    first[deal + 1] = at(first, deal) + own.length;
  });
  const of: Parts = {
    codes: Int32Array.from(flat, ([line]) => line),
    first,
    votes: Float64Array.from(flat, ([, votes]) => votes),
    portions: Float64Array.from(flat, ([, , portion]) => portion),
  };
  return { names: lines, spellings, parts: of };
}

function parsed(text: string): KeptDeals | null {
  try {
    const value: unknown = JSON.parse(text);
    return isKeptDeals(value) ? value : null;
  } catch {
    return null;
  }
}
