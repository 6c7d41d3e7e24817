import { cellText } from "../../cells/cellText";
import { keyOf } from "../../cells/keyOf";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { foldAccount } from "../names/foldAccount";
import { isBlankName } from "../names/isBlankName";
import type { WeighedColumn } from "./weighColumns";

const named = ["account", "line"] as const;
/** As many rows that come back as they went before must stand against one that does not: a slip of the pen is no other meaning. */
const againstOne = 4;

/**
 * Lets names beside ids speak for the ids: a column that may name the account ("Name") does so beyond doubt where each of its values
 * goes with one value of a column of account ids, and the other way round, but for slips. Changes the scores of the names' columns.
 */
export function namesOfIds(columns: readonly WeighedColumn[]): void {
  for (const role of named) {
    for (const ids of columns) {
      const worth = strengthOf(ids.scores, role);
      if (worth < 0.5 || ids.profile.words > 0.5) continue;
      for (const names of columns) {
        const may = strengthOf(names.scores, role);
        if (names === ids || may === 0 || may > worth || names.profile.words < 0.8) continue;
        if (!oneToOne(ids.sampled, names.sampled)) continue;
        names.scores.set(role, worth);
        ids.scores.set(role, may);
      }
    }
  }
}

interface Pair {
  readonly id: string;
  readonly name: string;
  rows: number;
}

function oneToOne(ids: readonly unknown[], names: readonly unknown[]): boolean {
  const pairs = new Map<string, Pair>();
  for (let row = 0; row < ids.length; row++) {
    if (isBlankName(ids[row]) || isBlankName(names[row])) continue;
    const id = cellText(ids[row]);
    const name = foldAccount(cellText(names[row]));
    const key = keyOf(id, name);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, { id, name, rows: 1 });
    else pair.rows++;
  }
  // The most frequent pairs first: what meets one of their ids or names again is a slip.
  const [seenIds, seenNames] = [new Set<string>(), new Set<string>()];
  let [again, slips] = [0, 0];
  for (const { id, name, rows } of [...pairs.values()].sort((a, b) => b.rows - a.rows)) {
    if (seenIds.has(id) || seenNames.has(name)) slips += rows;
    else again += rows - 1;
    seenIds.add(id);
    seenNames.add(name);
  }
  return pairs.size > 0 && again >= againstOne * slips;
}
