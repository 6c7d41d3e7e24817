import { columnName } from "../cells/a1";
import { Outcome, type Pipeline } from "../table/Pipeline";
import { anyOf } from "./anyOf";

/**
 * Which rows a colour may stand on, as factors of a formula: open deals, of one rep where an owner is chosen. Null where no
 * row can be one.
 */
export function openDeals(pipeline: Pipeline, row: number, owner: boolean): readonly string[] | null {
  const factors = [stageFactor(pipeline, row), owner ? ownerFactor(pipeline, row) : null];
  const needed = factors.filter((factor) => factor !== null);
  return needed.includes("()") ? null : needed;
}

/** The words that count as open, as they stand in the sheet; null without a stage column: then every deal is open. */
function stageFactor(pipeline: Pipeline, row: number): string | null {
  const column = pipeline.columns.status ?? pipeline.columns.stage;
  if (pipeline.stage === null || column === undefined) return null;
  const cell = `$${columnName(column.column)}${row}`;
  const open = pipeline.stage.spellings.flatMap((spellings, code) =>
    pipeline.stageOutcomes[code] === Outcome.open ? spellings : [],
  );
  return `(${anyOf(cell, open)})`;
}

/** The pipeline was read for one rep, so every owner in it is that rep, in each spelling. */
function ownerFactor(pipeline: Pipeline, row: number): string | null {
  const column = pipeline.columns.owner;
  if (pipeline.owner === null || column === undefined) return null;
  const present = new Set(pipeline.owner.codes);
  const spellings = pipeline.owner.spellings.filter((_, code) => present.has(code)).flat();
  return `(${anyOf(`$${columnName(column.column)}${row}`, spellings)})`;
}
