import { cellText } from "../../cells/cellText";
import { flagOf } from "../../cells/flagOf";
import { fold } from "../../cells/fold";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { agreed } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

/** Headers that name goods themselves, rather than say that goods are named below. */
const goods = /^(services?|software|hardware)$/;
/** From this strength on a header says that lines are named below it: numbers there are the lines' ids. */
const plainly = 0.9;
/** Under what is read, over what is asked about. */
const doubt = 0.3;

/**
 * Lets a column that holds only money or marks under a word for a line ("Service") name no lines where another column is the
 * amount, and under the name of goods everywhere: it says what of that line each deal holds. It may only be meant. Changes the scores.
 */
export function marksOfLines(columns: readonly WeighedColumn[]): void {
  const isPriced = columns.some(({ scores }) => strengthOf(scores, "amount") >= agreed);
  for (const column of columns) {
    const { header, matches, scores } = column;
    if (!isPriced && !goods.test(fold(header))) continue;
    if (strengthOf(matches, "line") >= plainly || strengthOf(scores, "line") < agreed) continue;
    if (holdsMoney(column) || holdsMarks(column)) scores.set("line", doubt);
  }
}

/** Figures under the name of goods, or figures among which there is a 0: no ids. */
function holdsMoney({ header, profile, sampled }: WeighedColumn): boolean {
  if (profile.filled === 0 || profile.money < 1) return false;
  return goods.test(fold(header)) || sampled.some((cell) => cell === 0 || cell === "0");
}

/** Yes and no, or one mark; "X" and "Y" are names. */
function holdsMarks({ profile, sampled }: WeighedColumn): boolean {
  if (profile.filled === 0 || profile.flags < 1) return false;
  const marks = new Set<string>();
  for (const cell of sampled) if (flagOf(cell) === true) marks.add(fold(cellText(cell)));
  return marks.size < 2;
}
