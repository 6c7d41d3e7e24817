import type { CellScalar } from "../../cells/CellValue";
import { uptake } from "../../measures/uptake";
import { foldName } from "../../table/names/foldName";
import { readNames } from "../../table/names/readNames";
import { Outcome } from "../../table/Pipeline";
import * as words from "../../words/en";
import { alignColumns } from "../arguments/alignColumns";
import { dayColumn } from "../arguments/dayColumn";
import { outcomes } from "../arguments/outcomes";
import { rawColumn } from "../arguments/rawColumn";
import { refuseErrors } from "../arguments/refuseErrors";
import { errors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { lines, stages } from "../parameters";

export const funnelUptake: FunctionSpec = {
  name: "FUNNEL_UPTAKE",
  group: "mix",
  summary: "How each product line is picked up over the quarters, new lines first.",
  parameters: [
    lines,
    {
      name: "dates",
      kind: "range",
      optional: false,
      doc: "The column of the days on which the deals began (created dates).",
    },
    stages,
  ],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A table: line, deals, whether it is new (its first deal is of the last four quarters), and for each quarter its share of the quarter's deals; an empty cell for a quarter without a deal. A deal without a date is left out. Without a dated deal the first three headings alone.",
  },
  errors: [errors.unequal, errors.errorCell],
  example: {
    formula: "=FUNNEL_UPTAKE(A1:A5, B1:B5)",
    arguments: [
      [["Product"], ["Sensors"], ["Sensors"], ["Valves"], ["Sensors"]],
      [["Created"], ["2026-01-10"], ["2026-04-02"], ["2026-05-20"], ["2026-06-01"]],
    ],
    result: [
      ["Line", "Deals", "New", "2026 Q1", "2026 Q2"],
      ["Valves", 1, "new", 0, 1 / 3],
      ["Sensors", 3, "", 1, 2 / 3],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([lineCells, dateCells, stageCells]) => {
    const aligned = alignColumns([
      ["lines", lineCells],
      ["dates", dateCells],
      ["stages", stageCells],
    ]);
    const [lineColumn, dateColumn, stageColumn = null] = aligned.columns;
    const outcome = stageColumn && outcomes("stages", stageColumn, aligned);
    const counts = (row: number) => outcome === null || outcome[row] === Outcome.open;
    const raw = rawColumn(lineColumn ?? [], aligned);
    refuseErrors("lines", raw, aligned, counts);
    const { names, codes } = readNames(raw, foldName);
    const days = dayColumn("dates", dateColumn ?? [], aligned, counts);
    const picked = uptake({ names, codes: codes.map((code, row) => (counts(row) ? code : -1)), days });
    const { heading, newLine } = words.functions;
    const rows = picked.lines.map(({ line, deals, isNew, quarters }): CellScalar[] => [
      line,
      deals,
      isNew ? newLine : "",
      ...quarters.map(({ share }) => share ?? ""),
    ]);
    return [[heading.line, heading.deals, heading.isNew, ...picked.quarters], ...rows];
  },
};
