import { cellText } from "../../cells/cellText";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { isBlankName } from "../names/isBlankName";
import { stageMeaning } from "../stages/stageMeaning";
import { agreed } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

/** A column that is filled in fewer of the open deals holds what is known of closed ones alone. */
const few = 0.1;
/** One that is filled in at least so many may stand for it. */
const most = 0.5;
const doubt = 0.3;
const closed: ReadonlySet<string> = new Set(["won", "accepted", "lost", "closed"]);

/**
 * Of columns that may be the amount lets one that is filled for closed deals alone ("Invoice Amount") yield to one that is filled
 * for open deals too. Changes the scores.
 */
export function emptyWhileOpen(columns: readonly WeighedColumn[]): void {
  const able = columns.filter(({ scores }) => strengthOf(scores, "amount") >= agreed);
  const [first] = columns
    .filter(({ scores }) => Math.max(strengthOf(scores, "stage"), strengthOf(scores, "status")) >= agreed)
    .sort((a, b) => strengthOf(b.scores, "stage") - strengthOf(a.scores, "stage"));
  if (able.length < 2 || first === undefined) return;
  const open = first.sampled.flatMap((stage, row) => {
    const meaning = stageMeaning(cellText(stage));
    return meaning === "blank" || closed.has(meaning) ? [] : [row];
  });
  if (open.length === 0) return;
  const filled = ({ sampled }: WeighedColumn) =>
    open.filter((row) => sampled[row] === 0 || !isBlankName(sampled[row])).length / open.length;
  if (!able.some((column) => filled(column) >= most)) return;
  for (const column of able) {
    if (column.profile.filled > 0 && filled(column) < few) column.scores.set("amount", doubt);
  }
}
