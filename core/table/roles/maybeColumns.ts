import { strengthOf } from "../headerVocabulary/strengthOf";
import type { Oddity } from "../ReadIssue";
import { type Role, roleSpecs, roles } from "../role";
import { contentFit } from "./contentFit";
import { agreed } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

/** What there is to tell of a column, by its position. */
export interface ColumnNote {
  readonly oddity: Oddity;
  readonly at: number;
}

/** From this score on a column may be meant. */
const worthAsking = 0.2;
/** Roles that nobody misses. */
const unasked: readonly Role[] = ["unitPrice", "snapshot"];
/** From this strength on a header says a role clearly. */
const clear = 0.65;

/**
 * The columns that may have been meant for a role that stays without one: the best guess where header and cells do not both say it,
 * and clear headers over cells that cannot be read so.
 *
 * @param open roles that got no column and that the user did not decide
 */
export function maybeColumns(
  columns: readonly WeighedColumn[],
  used: ReadonlySet<number>,
  open: ReadonlySet<Role>,
): readonly ColumnNote[] {
  const told = new Set(used);
  const notes: ColumnNote[] = [];
  const note = (code: "column-maybe" | "column-unread" | "column-yearless", role: Role, at: number) => {
    told.add(at);
    notes.push({ oddity: { code, role, header: columns[at]?.header ?? "" }, at });
  };
  const free = () => columns.flatMap(({ header }, at) => (told.has(at) || header === "" ? [] : [at]));
  for (const role of roles) {
    if (!open.has(role)) continue;
    const { cells, least } = roleSpecs[role];
    if (cells === "days" || cells === "chances" || role === "amount") {
      const unread = free().find((at) => {
        const column = columns[at];
        if (column === undefined || column.profile.filled === 0) return false;
        return (
          strengthOf(column.matches, role) >= clear &&
          contentFit(role, column.profile, column.header) < agreed
        );
      });
      if (unread !== undefined)
        note(isYearless(columns[unread]) ? "column-yearless" : "column-unread", role, unread);
    }
    if (least !== agreed || unasked.includes(role)) continue;
    let best = -1;
    let most = worthAsking;
    for (const at of free()) {
      const score = strengthOf(columns[at]?.scores, role);
      if (score > most) [best, most] = [at, score];
    }
    if (best >= 0) note("column-maybe", role, best);
  }
  return notes;
}

/** Most of its cells name a week, month or quarter, and no year. */
function isYearless(column: WeighedColumn | undefined): boolean {
  return column !== undefined && column.profile.periods >= agreed;
}
