import { dayOfCell } from "../../cells/parseDay";
import { shownCell } from "../../cells/shownCell";
import { CellRefusal } from "../CellProblem";
import type { CellsParameter } from "./Parameter";
import { singleCell } from "./singleCell";

/**
 * A day as a spreadsheet serial, from a serial, a Date, or text such as 2026-09-30; undefined where it is left out. Text that both
 * orders can read ("3/4/2026") is day before month.
 *
 * @example day().readCells("asOf", [["2026-09-30"]]) // 46295
 */
export function day(): CellsParameter<number | undefined> {
  return {
    info: { kind: "date", optional: true, source: null },
    readCells: (parameter, argument) => {
      const cell = singleCell(parameter, argument);
      if (cell === undefined) return undefined;
      const serial = dayOfCell(cell);
      if (!Number.isNaN(serial)) return serial;
      throw new CellRefusal("#VALUE!", { code: "not-a-date", parameter, value: shownCell(cell) });
    },
  };
}
