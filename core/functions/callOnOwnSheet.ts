import type { CellResult } from "../cells/CellValue";
import { finish } from "../cells/slices";
import { readPipeline } from "../table/readPipeline";
import type { Cells } from "./Argument";
import { CellRefusal } from "./CellProblem";
import { callFunction, inWords } from "./callFunction";
import { catalogue } from "./catalogue";
import { readsOwnSheet } from "./FunctionSpec";
import type { FunctionWords } from "./FunctionWords";
import { fromSheet } from "./parameters/fromSheet";

/**
 * A call without arguments, `=FUNNEL_CONCENTRATION()`: the detected columns of the calling cell's own sheet take the place of the
 * arguments, the stages among them, so that open deals alone count. A sheet that cannot be read gives `#N/A` with the reason.
 *
 * @param readSheet gives the cells of the sheet's filled part; not called where the function needs arguments.
 */
export function callOnOwnSheet(name: string, readSheet: () => Cells, words: FunctionWords): CellResult {
  const spec = catalogue.find((candidate) => candidate.name === name.toUpperCase());
  if (spec === undefined || !readsOwnSheet(spec)) return callFunction(name, [], words);
  const called = inWords(spec.name, words, () => {
    const reading = readPipeline({ values: readSheet(), top: 1, left: 0 });
    if (!reading.ok) throw new CellRefusal("#N/A", { code: "unreadable", failure: reading.failure });
    return spec.callInSlices(fromSheet(reading.pipeline), words);
  });
  return finish(called);
}
