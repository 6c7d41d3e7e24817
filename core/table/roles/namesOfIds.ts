import { cellText } from "../../cells/cellText";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { isBlankName } from "../names/isBlankName";
import type { WeighedColumn } from "./weighColumns";

const named = ["account", "line"] as const;

/**
 * Lets names beside ids speak for the ids: a column that may name the account ("Name") does so beyond doubt where each of its values
 * goes with one value of a column of account ids, and the other way round. Changes the scores of the names' columns.
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

function oneToOne(ids: readonly unknown[], names: readonly unknown[]): boolean {
  const nameOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  for (let row = 0; row < ids.length; row++) {
    if (isBlankName(ids[row]) || isBlankName(names[row])) continue;
    const id = cellText(ids[row]);
    const name = cellText(names[row]).toLowerCase();
    if ((nameOf.get(id) ?? name) !== name || (idOf.get(name) ?? id) !== id) return false;
    nameOf.set(id, name);
    idOf.set(name, id);
  }
  return nameOf.size > 0;
}
