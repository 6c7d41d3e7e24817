import { headerMatches } from "../table/headerVocabulary/headerMatches";
import { foldAccount } from "../table/names/foldAccount";
import { foldName } from "../table/names/foldName";
import { readNames } from "../table/names/readNames";
import { Outcome } from "../table/Pipeline";
import type { RawColumn } from "../table/RawColumn";
import * as words from "../words/en";
import { type AlignedColumns, alignColumns } from "./arguments/alignColumns";
import { amounts } from "./arguments/amounts";
import { errorText } from "./arguments/errorText";
import { outcomes } from "./arguments/outcomes";
import { rawColumn } from "./arguments/rawColumn";
import { refuseError } from "./arguments/refuseError";
import { CellError } from "./CellError";
import type { Argument } from "./FunctionSpec";

/** The deals that count, by name; every array has one entry a name. */
export interface Tally {
  readonly names: readonly string[];
  readonly deals: Float64Array;
  /** The sum of the weights; equal to `deals` where no weights were given. */
  readonly weights: Float64Array;
  /** The sum of the squared weights of all deals: what Kish's effective number needs. */
  readonly squares: number;
  readonly totalDeals: number;
  readonly totalWeight: number;
  readonly openOnly: boolean;
}

/**
 * Counts deals, or adds up their weights, by name. Stages given: open deals alone count. A blank name is out of the base, and so is
 * a deal whose weight cannot be read where weights are given. No deal at all: every total is 0.
 */
export function tally(parameter: string, given: Argument, weights: Argument, stages: Argument): Tally {
  const aligned = alignColumns({ [parameter]: given, weights, stages });
  const column = aligned.columns[parameter] ?? [];
  const raw = rawColumn(column, aligned);
  const stageColumn = aligned.columns["stages"] ?? null;
  const weightColumn = aligned.columns["weights"] ?? null;
  const outcome = stageColumn === null ? null : outcomes("stages", stageColumn, aligned);
  const isOpen = (row: number) => outcome === null || outcome[row] === Outcome.open;
  refuseErrors(parameter, raw, aligned.first, isOpen);
  const { names, codes } = readNames(raw, isAccount(column, aligned) ? foldAccount : foldName);
  const amount =
    weightColumn === null
      ? null
      : amounts("weights", weightColumn, aligned, (row) => isOpen(row) && (codes[row] as number) >= 0);
  return { ...add(codes, names.length, outcome, amount), names, openOnly: outcome !== null };
}

function add(codes: Int32Array, names: number, outcome: Uint8Array | null, amount: Float64Array | null) {
  const deals = new Float64Array(names);
  const weights = amount === null ? deals : new Float64Array(names);
  let [squares, totalDeals, totalWeight] = [0, 0, 0];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0 || (outcome !== null && outcome[row] !== Outcome.open)) continue;
    if (amount !== null) {
      const weight = amount[row] as number;
      if (weight !== weight) continue;
      weights[code] = (weights[code] as number) + weight;
      squares += weight * weight;
      totalWeight += weight;
    }
    deals[code] = (deals[code] as number) + 1;
    totalDeals++;
  }
  if (amount === null) [squares, totalWeight] = [totalDeals, totalDeals];
  return { deals, weights, squares, totalDeals, totalWeight };
}

function refuseErrors(
  parameter: string,
  raw: RawColumn,
  first: number,
  counts: (row: number) => boolean,
): void {
  if (!raw.cells.some((cell) => errorText(cell) !== null)) return;
  const wrong = raw.codes.findIndex(
    (code, row) => code >= 0 && counts(row) && errorText(raw.cells[code]) !== null,
  );
  if (wrong >= 0) refuseError(parameter, raw.cells[raw.codes[wrong] ?? -1], first + wrong);
}

/** Accounts are one without their legal form; a column is one of accounts where its header says so. */
function isAccount(column: readonly (readonly unknown[])[], { header }: AlignedColumns<string>): boolean {
  const word = column[header]?.[0];
  return typeof word === "string" && headerMatches(word).has("account") && !headerMatches(word).has("line");
}

/** Throws the CellError that says why nothing can be shared out; otherwise gives the tally back. */
export function withDeals(parameter: string, counted: Tally): Tally {
  if (counted.totalDeals === 0) {
    const weighted = counted.weights !== counted.deals && counted.names.length > 0;
    throw new CellError(
      "#N/A",
      weighted ? words.functions.noAmounts : words.functions.noNames(parameter, counted.openOnly),
    );
  }
  if (!(counted.totalWeight > 0)) throw new CellError("#N/A", words.functions.noAmounts);
  return counted;
}
