import type { Issues } from "../Issues";
import type { OpenTable } from "../openTable";
import { Outcome, type Pipeline } from "../Pipeline";
import type { RawMeasure } from "../RawColumn";
import type { RawTable } from "../RawTable";
import { type FinalOutcome, finalOutcome } from "./finalOutcome";
import { flagColumn } from "./flagColumn";
import { flagNames } from "./flagNames";
import { flagRows } from "./flagRows";
import type { MeaningOfNo } from "./MeaningOfNo";
import { isFilled, notDone, notDoneOutcome } from "./notDone";
import type { OutcomeRows } from "./OutcomeRows";
import { outcomeColumns } from "./outcomeColumns";
import { rowVerdicts } from "./rowVerdicts";
import { tellFlags } from "./tellFlags";
import { tellStages } from "./tellStages";
import { wordColumn } from "./WordColumn";

/**
 * What became of each deal, by its status, its stage and its columns of yes and no. Without any of them every row is open. Whatever was
 * assumed is told.
 *
 * @param raw the rows that are read, of all of the table's
 * @returns `columns` without a status that leaves it to the stage
 */
export function outcomes(
  table: OpenTable,
  raw: RawTable,
  issues: Issues,
): Pick<Pipeline, "stage" | "stageOutcomes" | "outcome" | "columns"> {
  const { columns } = table.layout;
  const outcome = new Uint8Array(raw.rows);
  const read = outcomeRows(table, raw);
  if (read === null) {
    issues.tell({ code: "no-stage-column" }, raw.rows);
    outcome.fill(Outcome.open);
    return { stage: null, stageOutcomes: [], outcome, columns };
  }
  for (let row = 0; row < raw.rows; row++) {
    outcome[row] = read.finals[read.of[row] ?? -1]?.outcome ?? Outcome.unknown;
  }
  tellStages(read, issues);
  if (read.flags !== null) tellFlags(read, read.flags, issues);
  const { status: yielding, ...others } = columns;
  const yields = read.words.verdicts.some(({ odd }) => odd === "general");
  return { ...wordsOf(read), outcome, columns: yields && yielding !== undefined ? others : columns };
}

function outcomeRows(table: OpenTable, raw: RawTable): OutcomeRows | null {
  const found = outcomeColumns(raw, table.layout);
  const flags = flagRows(found.flags, raw.rows);
  if (found.status === null && found.stage === null && flags === null) return null;
  const status = found.status && wordColumn(found.status.raw, found.status.choice);
  const stage = found.stage && wordColumn(found.stage.raw, found.stage.choice);
  const words = rowVerdicts(status, stage, raw.rows);
  const means = meaningOfNo(table);
  const read = { status, stage, words, flags, means };
  return { ...read, ...decide(read, raw) };
}

/** The same for every rep's rows: the whole table says it. */
function meaningOfNo({ raw, layout, kept }: OpenTable): MeaningOfNo {
  const [only, more] = outcomeColumns(raw, layout).flags;
  if (only === undefined || more !== undefined) return "open";
  const [role, column] = only;
  return notDone(flagColumn(role, column.raw), raw.measures.get("actualClose") ?? null, kept.rows);
}

/** Puts words and flags together, row by row; rows that say the same share what was decided. */
function decide(
  { status, stage, words, flags, means }: Omit<OutcomeRows, "finals" | "of">,
  raw: RawTable,
): Pick<OutcomeRows, "finals" | "of"> {
  const hasWords = status !== null || stage !== null;
  const outcomesSaid = words.verdicts.map(({ outcome }) => outcome);
  const ground = {
    saysWon: outcomesSaid.includes(Outcome.won),
    saysLost: outcomesSaid.includes(Outcome.lost),
  };
  const width = (flags === null ? 0 : flags.sayings.length) + 1;
  const closedOn: RawMeasure | null = raw.measures.get("actualClose") ?? null;
  const finals: FinalOutcome[] = [];
  const known = new Map<number, number>();
  const of = new Int32Array(raw.rows);
  for (let row = 0; row < raw.rows; row++) {
    const word = words.of[row] ?? -1;
    const flag = flags?.of[row] ?? -1;
    const isClosed = means === "dates" && isFilled(closedOn, row);
    const key = (word * width + flag + 1) * 2 + (isClosed ? 1 : 0);
    let final = known.get(key);
    if (final === undefined) {
      const says = flags?.sayings[flag]?.says ?? "nothing";
      const verdict = words.verdicts[word];
      const said = hasWords && verdict !== undefined ? verdict : null;
      final = finals.push(finalOutcome(said, says, notDoneOutcome(means, says, isClosed), ground)) - 1;
      known.set(key, final);
    }
    of[row] = final;
  }
  return { finals, of };
}

/** The words that decided; those of the flags where there are no others. */
function wordsOf({ status, stage, words, flags }: OutcomeRows): Pick<Pipeline, "stage" | "stageOutcomes"> {
  const isStatus =
    stage === null || words.verdicts.some(({ by, sense }) => by === "status" && sense !== "blank");
  const deciding = isStatus ? (status ?? stage) : stage;
  if (deciding !== null) return { stage: deciding.names, stageOutcomes: deciding.read.outcomes };
  return flags === null ? { stage: null, stageOutcomes: [] } : flagNames(flags);
}
