import { at } from "../../cells/at";
import { Outcome } from "../Pipeline";
import { PairNumbers } from "./PairNumbers";
import type { WordColumn } from "./WordColumn";
import { type SaidWord, type WordVerdict, wordVerdict } from "./wordVerdict";

/** What the words of each row say: a list of what there is, and each row's place in it. */
export interface RowVerdicts {
  readonly verdicts: readonly WordVerdict[];
  readonly of: Int32Array;
}

/** Reads status and stage row by row; rows of equal words share a verdict. Without either each row's words are blank. */
export function rowVerdicts(status: WordColumn | null, stage: WordColumn | null, rows: number): RowVerdicts {
  const verdicts: WordVerdict[] = [];
  const numbers = new PairNumbers(status?.names.names.length ?? 0, stage?.names.names.length ?? 0);
  const of = new Int32Array(rows);
  const [statuses, stages] = [status?.names.codes ?? null, stage?.names.codes ?? null];
  for (let row = 0; row < rows; row++) {
    const statusCode = statuses === null ? -1 : at(statuses, row);
    const stageCode = stages === null ? -1 : at(stages, row);
    const number = numbers.of(statusCode, stageCode);
    if (number === verdicts.length) {
      verdicts.push(wordVerdict(saidAt(status, statusCode), saidAt(stage, stageCode)));
    }
    of[row] = number;
  }
  return { verdicts, of };
}

function saidAt(words: WordColumn | null, code: number): SaidWord {
  const column = words?.said ?? new Set();
  if (words === null || code < 0) return { sense: "blank", outcome: Outcome.unknown, column };
  const { senses, outcomes } = words.read;
  return { sense: senses[code] ?? "blank", outcome: outcomes[code] ?? Outcome.unknown, column };
}
