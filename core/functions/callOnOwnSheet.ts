import { CellError } from "../cells/CellError";
import type { CellResult } from "../cells/CellValue";
import { readPipeline } from "../table/readPipeline";
import type { Role } from "../table/role";
import { issues } from "../words/en";
import { callFunction } from "./callFunction";
import { catalogue } from "./catalogue";
import type { Argument } from "./FunctionSpec";

type Cells = readonly (readonly unknown[])[];

/** Which column of the sheet a parameter means; a table is the sheet itself, and every other parameter is left out. */
const roleOfParameter: Readonly<Record<string, Role>> = { lines: "line", stages: "stage" };

/**
 * A call without arguments, `=FUNNEL_CONCENTRATION()`: the detected columns of the calling cell's own sheet take the place of the
 * arguments, the stages among them, so that open deals alone count. A sheet that cannot be read gives `#N/A` with the reason.
 *
 * @param readSheet gives the cells of the sheet's filled part; not called where the function needs arguments.
 */
export function callOnOwnSheet(name: string, readSheet: () => Cells): CellResult {
  const spec = catalogue.find((candidate) => candidate.name === name.toUpperCase());
  if (!spec?.readsOwnSheet) return callFunction(name, []);
  const values = readSheet();
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) return new CellError("#N/A", issues.failureMessage(reading.failure));
  const { columns, headerRow } = reading.pipeline;
  const args = spec.parameters.map((parameter): Argument => {
    if (parameter.name === "table") return values;
    const role = roleOfParameter[parameter.name];
    const choice = role === "stage" ? (columns.status ?? columns.stage) : role && columns[role];
    return choice && values.slice(headerRow - 1).map((row) => [row[choice.column]]);
  });
  return callFunction(name, args);
}
