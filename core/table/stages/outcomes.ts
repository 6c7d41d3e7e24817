import { cellText } from "../../cells/cellText";
import type { Issues } from "../Issues";
import { isBlankName } from "../names/isBlankName";
import type { OpenTable } from "../openTable";
import { Outcome, type Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import { closedLost } from "./closedLost";
import { decideRows } from "./decideRows";
import { flagColumn } from "./flagColumn";
import { flagNames } from "./flagNames";
import { flagRows } from "./flagRows";
import type { MeaningOfNo } from "./MeaningOfNo";
import { notDone } from "./notDone";
import type { OutcomeRows } from "./OutcomeRows";
import { outcomeColumns } from "./outcomeColumns";
import { rowVerdicts } from "./rowVerdicts";
import { saysClosedAlone } from "./saysClosedAlone";
import { stageOfFigures } from "./stageOfFigures";
import { type StageSense, stageSense } from "./stageSense";
import { tellFlags } from "./tellFlags";
import { tellStages } from "./tellStages";
import { wordColumn } from "./WordColumn";

/**
 * What became of each deal, by its status, its stage and its columns of yes and no. Without any of them every row is open. Whatever was
 * assumed is told.
 *
 * @param raw the rows that are read, of all of the table's
 * @param sheetRows the sheet row of each
 * @returns `columns` without a status that leaves it to the stage
 */
export function outcomes(
  table: OpenTable,
  raw: RawTable,
  sheetRows: Int32Array,
  issues: Issues,
): Pick<Pipeline, "stage" | "stageOutcomes" | "outcome" | "columns"> {
  const { columns } = table.layout;
  const words = outcomeRows(table, raw);
  const read = words && closedLost(table, raw, sheetRows, words, issues);
  if (read === null) {
    issues.tell(stageOfFigures(table) ?? { code: "no-stage-column" }, raw.rows);
    const outcome = new Uint8Array(raw.rows).fill(Outcome.open);
    return { stage: null, stageOutcomes: [], outcome, columns };
  }
  const outcome = finalOutcomes(
    Uint8Array.from(read.finals, (final) => final.outcome),
    read.of,
  );
  tellStages(read, issues);
  if (read.flags !== null) tellFlags(read, read.flags, issues);
  const { status: yielding, ...others } = columns;
  const yields = read.words.verdicts.some(({ odd }) => odd === "general");
  return { ...wordsOf(read), outcome, columns: yields && yielding !== undefined ? others : columns };
}

/** The outcome of each row by its place among all that were decided. */
function finalOutcomes(finals: Uint8Array, of: Int32Array): Uint8Array {
  const outcome = new Uint8Array(of.length);
  for (let row = 0; row < outcome.length; row++) outcome[row] = finals[of[row] ?? -1] ?? Outcome.unknown;
  return outcome;
}

function outcomeRows(table: OpenTable, raw: RawTable): OutcomeRows | null {
  const found = outcomeColumns(raw, table.layout);
  const flags = flagRows(found.flags, raw.rows);
  if (found.status === null && found.stage === null && flags === null) return null;
  const status = found.status && wordColumn(found.status.raw, found.status.choice);
  const stage = found.stage && wordColumn(found.stage.raw, found.stage.choice);
  const words = rowVerdicts(status, stage, raw.rows);
  const means = meaningOfNo(table);
  const hasBlank = (status ?? stage)?.names.codes.includes(-1) ?? false;
  const blankIsOpen = hasBlank && saysClosedAlone(sensesOf(table));
  const read = { status, stage, words, flags, means, blankIsOpen };
  return { ...read, ...decideRows(read, raw) };
}

/** The same for every rep's rows: the whole table says it. */
function meaningOfNo({ raw, layout, kept }: OpenTable): MeaningOfNo {
  const [only, more] = outcomeColumns(raw, layout).flags;
  if (only === undefined || more !== undefined) return "open";
  const [role, column] = only;
  return notDone(flagColumn(role, column.raw), raw.measures.get("actualClose") ?? null, kept.rows);
}

/** What the words of the whole table's status and stage say. */
function sensesOf({ raw, layout }: OpenTable): readonly StageSense[] {
  const { status, stage } = outcomeColumns(raw, layout);
  return [status, stage].flatMap((column) => column?.raw.cells.map(senseOfCell) ?? []);
}

function senseOfCell(cell: unknown): StageSense {
  return isBlankName(cell) ? "blank" : stageSense(cellText(cell));
}

/** The words that decided; those of the flags where there are no others. */
function wordsOf({ status, stage, words, flags }: OutcomeRows): Pick<Pipeline, "stage" | "stageOutcomes"> {
  const isStatus =
    stage === null || words.verdicts.some(({ by, sense }) => by === "status" && sense !== "blank");
  const deciding = isStatus ? (status ?? stage) : stage;
  if (deciding !== null) return { stage: deciding.names, stageOutcomes: deciding.read.outcomes };
  return flags === null ? { stage: null, stageOutcomes: [] } : flagNames(flags);
}
