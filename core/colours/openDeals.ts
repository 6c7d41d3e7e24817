import { columnName } from "../cells/a1";
import { at } from "../cells/at";
import { cellText } from "../cells/cellText";
import { type ColumnChoice, Outcome, type Pipeline } from "../table/Pipeline";
import { flagRoles } from "../table/role";
import { anyOf } from "./anyOf";
import { cellEquals } from "./cellEquals";

/**
 * Which rows a colour may stand on, as factors of a formula: open deals, of one rep where an owner is chosen. Null where no
 * row can be one.
 */
export function openDeals(pipeline: Pipeline, row: number, owner: boolean): readonly string[] | null {
  const factors = [stageFactor(pipeline, row), owner ? ownerFactor(pipeline, row) : null];
  const needed = factors.filter((factor) => factor !== null);
  return needed.includes("()") ? null : needed;
}

/** The words that count as open, as they stand in the sheet; null without a column that says it: then every deal is open. */
function stageFactor(pipeline: Pipeline, row: number): string | null {
  if (pipeline.stage === null) return null;
  const columns = outcomeRoles.flatMap((role) => pipeline.columns[role] ?? []);
  const [only, more] = columns;
  if (only === undefined) return null;
  const isWords = more === undefined && only === (pipeline.columns.status ?? pipeline.columns.stage);
  const { codes } = pipeline.stage;
  if (!isWords || codes.some((code, deal) => code < 0 && pipeline.outcome[deal] === Outcome.open)) {
    if (!pipeline.outcome.includes(Outcome.open)) return "()";
    return columns.map((column) => `(${openCells(pipeline, column, row)})`).join("*");
  }
  const open = pipeline.stage.spellings.flatMap((spellings, code) =>
    pipeline.stageOutcomes[code] === Outcome.open ? spellings : [],
  );
  return `(${anyOf(cellOf(only, row), open)})`;
}

const outcomeRoles = ["status", "stage", ...flagRoles] as const;

/** The cells of a column that stand in rows of open deals: a row is open where each column holds one of its own. */
function openCells({ source, outcome, sheetRows }: Pipeline, column: ColumnChoice, row: number): string {
  const found = new Map<unknown, string>();
  for (let deal = 0; deal < outcome.length; deal++) {
    if (outcome[deal] !== Outcome.open) continue;
    const cell = source.values[at(sheetRows, deal) - source.top]?.[column.column - source.left];
    if (!found.has(cell)) found.set(cell, openCell(cellOf(column, row), cell));
  }
  return [...new Set(found.values())].join("+");
}

function openCell(address: string, cell: unknown): string {
  if (typeof cell === "boolean") return `(${address}=${cell ? "TRUE" : "FALSE"})`;
  return cellEquals(address, cellText(cell)) || `(${address}="")`;
}

const cellOf = ({ column }: ColumnChoice, row: number) => `$${columnName(column)}${row}`;

/** The pipeline was read for one rep, so every owner in it is that rep, in each spelling. */
function ownerFactor(pipeline: Pipeline, row: number): string | null {
  const column = pipeline.columns.owner;
  if (pipeline.owner === null || column === undefined) return null;
  const present = new Set(pipeline.owner.codes);
  const spellings = pipeline.owner.spellings.filter((_, code) => present.has(code)).flat();
  return `(${anyOf(cellOf(column, row), spellings)})`;
}
