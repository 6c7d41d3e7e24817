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
  if (status === null || stage === null) return ofOne(status, stage, rows);
  const verdicts: WordVerdict[] = [];
  const numbers = new PairNumbers(status.names.names.length, stage.names.names.length);
  const of = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const statusCode = at(status.names.codes, row);
    const stageCode = at(stage.names.codes, row);
    const number = numbers.of(statusCode, stageCode);
    if (number === verdicts.length) {
      verdicts.push(wordVerdict(saidAt(status, statusCode), saidAt(stage, stageCode)));
    }
    of[row] = number;
  }
  return { verdicts, of };
}

/** The verdict of a blank first, then one a word; without a column all rows are blank. */
function ofOne(status: WordColumn | null, stage: WordColumn | null, rows: number): RowVerdicts {
  const { names = [], codes = new Int32Array(rows).fill(-1) } = (status ?? stage)?.names ?? {};
  const verdictOf = (code: number) => wordVerdict(saidAt(status, code), saidAt(stage, code));
  return { verdicts: [verdictOf(-1), ...names.map((_, code) => verdictOf(code))], of: oneMore(codes) };
}

function oneMore(codes: Int32Array): Int32Array {
  const more = new Int32Array(codes.length);
  for (let row = 0; row < more.length; row++) more[row] = (codes[row] ?? -1) + 1;
  return more;
}

function saidAt(words: WordColumn | null, code: number): SaidWord {
  const column = words?.said ?? new Set();
  if (words === null || code < 0) return { sense: "blank", outcome: Outcome.unknown, column };
  const { senses, outcomes } = words.read;
  return { sense: senses[code] ?? "blank", outcome: outcomes[code] ?? Outcome.unknown, column };
}
