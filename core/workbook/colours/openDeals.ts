import { Outcome, type Pipeline } from "../../table/Pipeline";
import { columnName } from "../a1";
import { cellEquals } from "./cellEquals";

/** Which rows a colour may stand on, as factors of a formula: open deals, of one rep where an owner is chosen. */
export function openDeals(pipeline: Pipeline, row: number, owner: boolean): readonly string[] {
  return [stageFactor(pipeline, row), owner ? ownerFactor(pipeline, row) : ""].filter(
    (factor) => factor !== "",
  );
}

/** The words that count as open, as they stand in the sheet; "" where there is no stage: then every deal is open. */
function stageFactor(pipeline: Pipeline, row: number): string {
  const column = pipeline.columns.status ?? pipeline.columns.stage;
  if (pipeline.stage === null || column === undefined) return "";
  const cell = `$${columnName(column.column)}${row}`;
  const open = pipeline.stage.spellings.flatMap((spellings, code) =>
    pipeline.stageOutcomes[code] === Outcome.open ? spellings : [],
  );
  return sumOf(cell, open);
}

/** The pipeline was read for one rep, so every owner in it is that rep, in each spelling. */
function ownerFactor(pipeline: Pipeline, row: number): string {
  const column = pipeline.columns.owner;
  if (pipeline.owner === null || column === undefined) return "";
  const present = new Set(pipeline.owner.codes);
  const spellings = pipeline.owner.spellings.filter((_, code) => present.has(code)).flat();
  return sumOf(`$${columnName(column.column)}${row}`, spellings);
}

function sumOf(cell: string, spellings: readonly string[]): string {
  const terms = new Set(spellings.map((spelling) => cellEquals(cell, spelling)));
  terms.delete("");
  return terms.size === 0 ? "" : `(${[...terms].join("+")})`;
}
