import type { CellScalar } from "../../cells/CellValue";
import { uptake } from "../../measures/uptake";
import { define } from "../FunctionSpec";
import { days } from "../parameters/days";
import { names } from "../parameters/names";
import { stages } from "../parameters/stages";

export const funnelUptake = define({
  name: "FUNNEL_UPTAKE",
  group: "mix",
  parameters: { lines: names("line"), dates: days("created"), stages: stages("open").optional() },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ lines, dates }, { heading, newLine }) => {
    const picked = uptake({ names: lines.names, codes: lines.codes, days: dates });
    const rows = picked.lines.map(({ line, deals, isNew, quarters }): CellScalar[] => [
      line,
      deals,
      isNew ? newLine : "",
      ...quarters.map(({ share }) => share ?? ""),
    ]);
    return [[heading.line, heading.deals, heading.isNew, ...picked.quarters], ...rows];
  },
});
