import { CellError } from "../../core/cells/CellError";
import type { CellScalar } from "../../core/cells/CellValue";
import type { Argument } from "../../core/functions/Argument";
import { callFunction } from "../../core/functions/callFunction";
import { catalogue } from "../../core/functions/catalogue";
import * as words from "../../core/words/en";
import type { Walk } from "./Walk";

/** Calls each function with what a host handed over. */
export function functionSteps(args: readonly Argument[], walk: Walk, every = 1, choice = 0): void {
  catalogue.forEach(({ name }, index) => {
    if ((index + choice) % every !== 0) return;
    const result = walk.take(name, () => callFunction(name, args, words.functions));
    if (result === undefined) return;
    const cells: readonly CellScalar[] = Array.isArray(result) ? result.flat() : [result as CellScalar];
    for (const cell of cells) {
      if (cell instanceof CellError) {
        walk.hear(name, cell.message);
        if (cell.message.includes("please report")) walk.fault(name, cell.message);
      } else if (typeof cell === "string") walk.hear(name, cell);
      else walk.hand(name, cell);
    }
  });
}
