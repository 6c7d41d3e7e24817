import { at } from "../../cells/at";
import type { Issues } from "../Issues";
import type { OpenTable } from "../openTable";
import { Outcome, type Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import { type FinalOutcome, finalOutcome } from "./finalOutcome";
import { flagColumn } from "./flagColumn";
import { flagNames } from "./flagNames";
import { flagRows } from "./flagRows";
import type { FlagSaying } from "./flagSaying";
import type { MeaningOfNo } from "./MeaningOfNo";
import { isFilled, notDone, notDoneOutcome } from "./notDone";
import type { OutcomeRows } from "./OutcomeRows";
import { outcomeColumns } from "./outcomeColumns";
import { PairNumbers } from "./PairNumbers";
import { rowVerdicts } from "./rowVerdicts";
import { tellFlags } from "./tellFlags";
import { tellStages } from "./tellStages";
import { wordColumn } from "./WordColumn";
import type { WordVerdict } from "./wordVerdict";

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
  const found = Uint8Array.from(read.finals, (final) => final.outcome);
  for (let row = 0; row < raw.rows; row++) outcome[row] = at(found, at(read.of, row));
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
  const said = words.verdicts.map(({ outcome }) => outcome);
  const ground = { saysWon: said.includes(Outcome.won), saysLost: said.includes(Outcome.lost) };
  const final = (verdict: WordVerdict | undefined, says: FlagSaying, isClosed: boolean) =>
    finalOutcome(hasWords ? (verdict ?? null) : null, says, notDoneOutcome(means, says, isClosed), ground);
  if (flags === null) {
    return { finals: words.verdicts.map((verdict) => final(verdict, "nothing", false)), of: words.of };
  }
  const closedOn = means === "dates" ? (raw.measures.get("actualClose") ?? null) : null;
  const finals: FinalOutcome[] = [];
  const numbers = new PairNumbers(words.verdicts.length, flags.sayings.length * 2);
  const of = new Int32Array(raw.rows);
  for (let row = 0; row < raw.rows; row++) {
    const isClosed = isFilled(closedOn, row);
    const [word, flag] = [at(words.of, row), at(flags.of, row)];
    const number = numbers.of(word, flag * 2 + (isClosed ? 1 : 0));
    if (number === finals.length) {
      finals.push(final(words.verdicts[word], flags.sayings[flag]?.says ?? "nothing", isClosed));
    }
    of[row] = number;
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
