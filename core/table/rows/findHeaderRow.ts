import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { fold } from "../../cells/fold";
import { headerMatches, matchesIn } from "../headerVocabulary/headerMatches";
import { purchaseWords } from "../headerVocabulary/vocabulary";
import { type Role, roleSpecs } from "../role";
import { headerGoesOn } from "./headerGroups";
import { headerRows } from "./headerRows";
import { isDataRow } from "./isDataRow";

/**
 * The index of the row, among the first 25, that names the most roles, each counted by how well its best header says it;
 * the first of them where several do alike, and the lower row of a header of two rows. A row that goes on below as it is is
 * data and no header, unless the user named it. Null where no row names two roles, or one beyond doubt.
 *
 * @param sought folded headers that the user named: a row that holds them wins
 * @example findHeaderRow({ values: [["Autumn"], ["Product", "Stage"], ["Sensors", "Won"]], top: 1, left: 0 }, new Set()) // 1
 */
export function findHeaderRow(cells: CellTable, sought: ReadonlySet<string>): number | null {
  const rows = cells.values;
  let best: number | null = null;
  let most = 0;
  for (let at = 0; at < Math.min(headerRows, rows.length); at++) {
    const row = rows[at] ?? [];
    // A text is worth 1 at most, 3 where the user named it: below the header most rows cannot win and need no reading.
    if (textsIn(row) * (sought.size > 0 ? 3 : 1) <= most) continue;
    const { worth, named } = worthAsHeader(row, sought);
    if (worth > most && (named > 0 || !isDataRow(rows, at))) [best, most] = [at, worth];
  }
  if (best === null || most < 0.8) return null;
  return headerGoesOn(cells, best) ? best + 1 : best;
}

function textsIn(row: readonly unknown[]): number {
  let texts = 0;
  for (const cell of row) if (typeof cell === "string" && cell !== "") texts++;
  return texts;
}

function worthAsHeader(
  row: readonly unknown[],
  sought: ReadonlySet<string>,
): { readonly worth: number; readonly named: number } {
  const said = new Map<Role, number>();
  let named = 0;
  for (const cell of row) {
    if (typeof cell !== "string" || cell === "" || cell.length > 80) continue;
    const text = cellText(cell);
    if (sought.size > 0 && sought.has(fold(text))) named++;
    let best: Role | null = null;
    let strength = 0.2;
    for (const [role, worth] of [...headerMatches(text), ...matchesIn(purchaseWords, text)]) {
      // "Lost" is a header of a yes-or-no column, and more often a stage below one.
      if (roleSpecs[role].cells === "flags") continue;
      if (worth > strength && worth > (said.get(role) ?? 0)) [best, strength] = [role, worth];
    }
    if (best !== null) said.set(best, strength);
  }
  let sum = 2 * named;
  for (const worth of said.values()) sum += worth;
  return { worth: sum, named };
}
