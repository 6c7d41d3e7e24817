import { at } from "../../cells/at";
import type { Issues } from "../Issues";
import type { OutcomeRows } from "./OutcomeRows";
import { tellWord } from "./tellWord";
import type { WordColumn } from "./WordColumn";

/** So many words that we do not know are told one by one, those of most deals; the others together. */
const most = 8;
const shownWords = 5;

/** Tells where status and stage disagree, where the status leaves it to the stage, words that were not plain, and blanks. */
export function tellStages(read: OutcomeRows, issues: Issues): void {
  const { status, stage } = read;
  if (status !== null && stage !== null) tellBoth(read, status, stage, issues);
  if (status !== null) tellWords(read, status, "status", issues);
  if (stage !== null) tellWords(read, stage, "stage", issues);
  const first = status ?? stage;
  if (first === null || !first.names.codes.includes(-1)) return;
  const code = read.blankIsOpen ? "blank-open" : "blank-stage";
  issues.tellRows({ code, header: first.header }, first.column, (row) => {
    const final = finalAt(read, row);
    return final?.by === "words" && final.odd === null && verdictAt(read, row)?.sense === "blank";
  });
}

function tellBoth(read: OutcomeRows, status: WordColumn, stage: WordColumn, issues: Issues): void {
  if (read.words.verdicts.every(({ odd }) => odd === null)) return;
  const headers = { status: status.header, stage: stage.header };
  for (const by of ["status", "stage"] as const) {
    const oddity = { code: "stage-status-disagree", ...headers, decides: headers[by] } as const;
    issues.tellRows(oddity, stage.column, (row) => {
      const verdict = verdictAt(read, row);
      return verdict?.odd === "disagree" && verdict.by === by;
    });
  }
  const yields = (row: number) => verdictAt(read, row)?.odd === "general";
  const general = new Set<number>();
  status.names.codes.forEach((code, row) => {
    if (yields(row)) general.add(code);
  });
  const words = [...general].map((code) => status.names.names[code] ?? "");
  issues.tellRows({ code: "status-general", ...headers, words }, stage.column, yields);
}

function tellWords(read: OutcomeRows, words: WordColumn, by: "status" | "stage", issues: Issues): void {
  const { codes, names } = words.names;
  const oddities = names.map((word, code) => tellWord(word, code, words.read, words.header));
  if (oddities.every((oddity) => oddity === null)) return;
  const rows = new Int32Array(names.length);
  const speaks = (row: number) => verdictAt(read, row)?.by === by && finalAt(read, row)?.by === "words";
  codes.forEach((code, row) => {
    if (code >= 0 && oddities[code] !== null && speaks(row)) rows[code] = (rows[code] ?? 0) + 1;
  });
  const unknown = oddities.flatMap((oddity, code) => {
    return oddity?.code === "stage-unknown-word" && at(rows, code) > 0 ? [code] : [];
  });
  // Of equal numbers the first in the sheet: sorting keeps their order.
  const many = new Set(unknown.sort((a, b) => at(rows, b) - at(rows, a)).slice(most));
  oddities.forEach((oddity, code) => {
    if (oddity === null || at(rows, code) === 0 || many.has(code)) return;
    issues.tellRows(oddity, words.column, (row) => codes[row] === code && speaks(row));
  });
  if (many.size === 0) return;
  const shown = [...many].slice(0, shownWords).map((code) => names[code] ?? "");
  const oddity = {
    code: "stage-unknown-words",
    header: words.header,
    words: shown,
    count: many.size,
  } as const;
  issues.tellRows(oddity, words.column, (row) => many.has(at(codes, row)) && speaks(row));
}

const verdictAt = ({ words }: OutcomeRows, row: number) => words.verdicts[words.of[row] ?? -1];
const finalAt = ({ finals, of }: OutcomeRows, row: number) => finals[of[row] ?? -1];
