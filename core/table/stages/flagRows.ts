import type { ColumnChoice } from "../Pipeline";
import type { FlagRole } from "../role";
import { Flag, type FlagColumn, flagColumn } from "./flagColumn";
import { type FlagSaying, flagSaying, isContradiction } from "./flagSaying";
import type { OutcomeColumn } from "./outcomeColumns";

/** What the yes-or-no columns of each row say: a list of what there is, and each row's place in it. */
export interface FlagRows {
  readonly columns: readonly (FlagColumn & { readonly role: FlagRole; readonly choice: ColumnChoice })[];
  readonly sayings: readonly { readonly says: FlagSaying; readonly contradicts: boolean }[];
  readonly of: Int32Array;
}

/** Reads the yes-or-no columns of a table; null without any. */
export function flagRows(found: ReadonlyMap<FlagRole, OutcomeColumn>, rows: number): FlagRows | null {
  if (found.size === 0) return null;
  const columns = [...found].map(([role, { raw, choice }]) => ({ ...flagColumn(role, raw), role, choice }));
  const sayings: FlagRows["sayings"][number][] = [];
  const known = new Map<number, number>();
  const of = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let key = 0;
    for (const { codes, says } of columns) key = key * 3 + (says[codes[row] ?? -1] ?? Flag.blank);
    let saying = known.get(key);
    if (saying === undefined) {
      const flags = Object.fromEntries(
        columns.map(({ role, codes, says }) => [role, says[codes[row] ?? -1] ?? Flag.blank]),
      );
      saying = sayings.push({ says: flagSaying(flags), contradicts: isContradiction(flags) }) - 1;
      known.set(key, saying);
    }
    of[row] = saying;
  }
  return { columns, sayings, of };
}
