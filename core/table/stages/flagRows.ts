import { at } from "../../cells/at";
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
  const keys = keysOf(columns, rows);
  const known = new Int32Array(3 ** columns.length).fill(-1);
  for (let row = 0; row < rows; row++) {
    const key = at(keys, row);
    if (known[key] === -1) {
      const flags = Object.fromEntries(
        columns.map(({ role, codes, says }) => [role, flagAt(says, codes[row])]),
      );
      known[key] = sayings.push({ says: flagSaying(flags), contradicts: isContradiction(flags) }) - 1;
    }
    keys[row] = at(known, key);
  }
  return { columns, sayings, of: keys };
}

/** What the columns of a row say, as a number in base 3. */
function keysOf(columns: FlagRows["columns"], rows: number): Int32Array {
  const keys = new Int32Array(rows);
  for (const { codes, says } of columns) {
    const flags = Uint8Array.from(says);
    for (let row = 0; row < rows; row++)
      keys[row] = at(keys, row) * 3 + (flags[codes[row] ?? -1] ?? Flag.blank);
  }
  return keys;
}

function flagAt(says: readonly Flag[], code = -1): Flag {
  return says[code] ?? Flag.blank;
}
