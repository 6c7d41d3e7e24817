import { cellAddress } from "../../../core/cells/a1";
import type { Words } from "../../../core/words/Words";
import type { ErrorListener } from "../univer/CatalogueFunction";
import type { Grid } from "../univer/Grid";
import { notice } from "./notice";

/** Keeps the words of each formula's error and shows them when its cell is selected; a cell itself has room for a code only. */
export function formulaErrors(grid: Grid, words: Words["page"]): ErrorListener {
  const messages = new Map<string, string>();
  let shown = "";
  const keyOf = (unitId: string, sheetId: string, row: number, column: number) =>
    `${unitId}/${sheetId}!${cellAddress(row + 1, column)}`;
  const show = (key: string) => {
    const message = messages.get(key);
    if (message === undefined) {
      if (shown !== "") notice("");
      shown = "";
      return;
    }
    shown = key;
    notice(words.formulaSays(key.slice(key.indexOf("!") + 1), message), "error");
  };
  const selectedKey = () => {
    const cell = grid.sheet().getActiveRange();
    return cell ? keyOf(cell.getUnitId(), cell.getSheetId(), cell.getRow(), cell.getColumn()) : "";
  };
  grid.api.addEvent(grid.api.Event.SelectionChanged, () => show(selectedKey()));
  return ({ unitId, sheetId, row, column }, message) => {
    const key = keyOf(unitId, sheetId, row, column);
    if (message === null) messages.delete(key);
    else messages.set(key, message);
    if (message !== null || key === shown) show(key);
  };
}
