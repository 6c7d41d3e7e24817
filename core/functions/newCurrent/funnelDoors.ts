import type { CellScalar } from "../../cells/CellValue";
import { compareNames } from "../../cells/compareNames";
import { type ByCustomer, byLineAndCustomer } from "../../measures/byLineAndCustomer";
import { rowsOfOutcome } from "../../measures/rowsOfOutcome";
import { CustomerType, Outcome } from "../../table/Pipeline";
import { everyRow } from "../../table/rows/everyRow";
import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import { names } from "../parameters/names";
import { stages } from "../parameters/stages";
import { types } from "../parameters/types";

/** Lines with the most deals first, then by name. */
export const funnelDoors = define({
  name: "FUNNEL_DOORS",
  group: "new / current",
  parameters: { lines: names("line"), types: types(), stages: stages().optional() },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ lines: { names, parts }, types, stages }, { heading }) => {
    const known = types.codes.map((code) => types.meanings[code] ?? CustomerType.unknown);
    const bases =
      stages === null
        ? [everyRow(known.length)]
        : [Outcome.open, Outcome.won].map((outcome) => rowsOfOutcome(stages, outcome));
    const columns = bases.map((deals) => byLineAndCustomer(parts, names.length, known, deals));
    const rows = names
      .map((name, code) => ({ name, cells: columns.flatMap((column) => cellsOf(column[code])) }))
      .map((row) => ({ ...row, deals: row.cells.reduce((sum, votes) => sum + votes, 0) }))
      .filter(({ deals }) => deals > 0)
      .sort((a, b) => b.deals - a.deals || compareNames(a.name, b.name));
    if (rows.length === 0) throw new CellRefusal("#N/A", { code: "no-known-types", openOnly: false });
    const { line, withNew, withCurrent, openNew, openCurrent, wonNew, wonCurrent } = heading;
    const titles = stages === null ? [withNew, withCurrent] : [openNew, openCurrent, wonNew, wonCurrent];
    return [[line, ...titles], ...rows.map(({ name, cells }): CellScalar[] => [name, ...cells])];
  },
});

function cellsOf(votes: ByCustomer | undefined): readonly number[] {
  return votes === undefined ? [] : [votes.new, votes.current];
}
