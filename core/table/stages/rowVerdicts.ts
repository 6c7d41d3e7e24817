import { Outcome } from "../Pipeline";
import type { WordColumn } from "./WordColumn";
import { type SaidWord, type WordVerdict, wordVerdict } from "./wordVerdict";

/** What the words of each row say: a list of what there is, and each row's place in it. */
export interface RowVerdicts {
  readonly verdicts: readonly WordVerdict[];
  readonly of: Int32Array;
}

/** Reads status and stage row by row; rows of equal words share a verdict. */
export function rowVerdicts(status: WordColumn | null, stage: WordColumn | null, rows: number): RowVerdicts {
  const verdicts: WordVerdict[] = [];
  const known = new Map<number, number>();
  const of = new Int32Array(rows);
  const width = (stage?.names.names.length ?? 0) + 1;
  for (let row = 0; row < rows; row++) {
    const statusCode = status?.names.codes[row] ?? -1;
    const stageCode = stage?.names.codes[row] ?? -1;
    const key = (statusCode + 1) * width + stageCode + 1;
    let verdict = known.get(key);
    if (verdict === undefined) {
      verdict = verdicts.push(verdictOf(status, statusCode, stage, stageCode)) - 1;
      known.set(key, verdict);
    }
    of[row] = verdict;
  }
  return { verdicts, of };
}

function verdictOf(
  status: WordColumn | null,
  statusCode: number,
  stage: WordColumn | null,
  stageCode: number,
) {
  return wordVerdict(saidAt(status, statusCode), saidAt(stage, stageCode));
}

function saidAt(words: WordColumn | null, code: number): SaidWord {
  const column = words?.said ?? new Set();
  if (words === null || code < 0) return { sense: "blank", outcome: Outcome.unknown, column };
  const { senses, outcomes } = words.read;
  return { sense: senses[code] ?? "blank", outcome: outcomes[code] ?? Outcome.unknown, column };
}
