import { CellError } from "../cells/CellError";
import { type Mix, mixOf } from "../measures/mixOf";
import { openRows } from "../measures/openRows";
import { headerMatches } from "../table/headerVocabulary/headerMatches";
import { foldAccount } from "../table/names/foldAccount";
import { foldName } from "../table/names/foldName";
import { readNames } from "../table/names/readNames";
import { Outcome } from "../table/Pipeline";
import * as words from "../words/en";
import { type AlignedColumns, alignColumns } from "./arguments/alignColumns";
import { amounts } from "./arguments/amounts";
import type { Column } from "./arguments/asColumn";
import { outcomes } from "./arguments/outcomes";
import { rawColumn } from "./arguments/rawColumn";
import { refuseErrors } from "./arguments/refuseErrors";
import type { Argument } from "./FunctionSpec";
import { tallyRows } from "./tallyRows";

/** The deals that count, by name. */
export interface Tally {
  /** One name a code of the mix, those of closed deals included. */
  readonly names: readonly string[];
  readonly mix: Mix;
  readonly openOnly: boolean;
  readonly weighted: boolean;
}

/**
 * Counts deals, or adds up their weights, by name. Stages given: open deals alone count. A blank name is out of the base, and
 * so is a deal whose weight cannot be read where weights are given. No deal at all: a mix of nothing.
 */
export function tally(parameter: string, range: Argument, weights: Argument, stages: Argument): Tally {
  const aligned = alignColumns([
    [parameter, range],
    ["weights", weights],
    ["stages", stages],
  ]);
  const [given = null, weightColumn = null, stageColumn = null] = aligned.columns;
  const column = given ?? [];
  const keyOf = isAccount(column, aligned) ? foldAccount : foldName;
  const asked = { openOnly: stageColumn !== null, weighted: weightColumn !== null };
  const quick = asked.openOnly || asked.weighted ? null : tallyRows(column, aligned, keyOf);
  if (quick !== null) return { ...quick, ...asked };
  const raw = rawColumn(column, aligned);
  const outcome = stageColumn && outcomes("stages", stageColumn, aligned);
  const isOpen = (row: number) => outcome === null || outcome[row] === Outcome.open;
  refuseErrors(parameter, raw, aligned, isOpen);
  const { names, codes } = readNames(raw, keyOf);
  const isNamed = (row: number) => (codes[row] as number) >= 0;
  const values =
    weightColumn && amounts("weights", weightColumn, aligned, (row) => isOpen(row) && isNamed(row));
  const rows = outcome === null ? Int32Array.from(codes.keys()) : openRows(outcome);
  const mix = mixOf(codes, names.length, { rows, weights: values });
  return { names, mix, ...asked };
}

/** Accounts are one without their legal form; a column is one of accounts where its header says so. */
function isAccount(column: Column, { header }: AlignedColumns): boolean {
  const word = column[header]?.[0];
  if (typeof word !== "string") return false;
  const matches = headerMatches(word);
  return (matches.get("account") ?? 0) > (matches.get("line") ?? 0);
}

/** Gives the tally back, or throws the CellError that says why nothing can be shared out. */
export function withDeals(parameter: string, counted: Tally): Tally {
  if (counted.mix.total > 0) return counted;
  const { openOnly, weighted } = counted;
  const named = counted.mix.deals.some((deals) => deals > 0);
  throw new CellError(
    "#N/A",
    weighted && named ? words.functions.noAmounts : words.functions.noNames(parameter, openOnly),
  );
}
