import { parseRange } from "../../../core/cells/a1";
import type { CellTable } from "../../../core/cells/CellTable";
import type { Argument } from "../../../core/functions/FunctionSpec";

/**
 * The arguments that the sheet would hand to a formula of ours, so that the pane can show its value before it is
 * inserted. It reads what `buildFormula` writes for one sheet: ranges, whole numbers, percentages, and places left out.
 *
 * @example formulaArguments("=FUNNEL_TOP_SHARE(B1:B2, 5)", { values: [["Deal", "Account"], ["D1", "Norden"]], top: 1, left: 0 }) // [[["Account"], ["Norden"]], [[5]]]
 */
export function formulaArguments(formula: string, cells: CellTable): readonly Argument[] {
  const inside = formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")"));
  return inside.split(",").map((text) => argument(text.trim(), cells));
}

function argument(text: string, { values, top, left }: CellTable): Argument {
  if (text === "") return undefined;
  const range = parseRange(text);
  if (range === null) return [[text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text)]];
  return values
    .slice(Math.max(0, range.top - top), Math.max(0, range.bottom - top + 1))
    .map((row) => row.slice(Math.max(0, range.left - left), Math.max(0, range.right - left + 1)));
}
