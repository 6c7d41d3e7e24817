import type { CellScalar } from "../../cells/CellValue";
import { uptakeOfLines } from "../../measures/uptakeOfPipeline";
import { define } from "../FunctionSpec";
import { days, soundDays } from "../parameters/days";
import { names } from "../parameters/names";
import { stagesIfGiven } from "../parameters/stages";

export const funnelUptake = define({
  name: "FUNNEL_UPTAKE",
  group: "mix",
  parameters: { lines: names("line"), dates: days("created"), stages: stagesIfGiven("open") },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ lines, dates }, { heading, newLine }) => {
    const picked = uptakeOfLines(lines, soundDays(dates));
    const rows = picked.lines.map(({ line, deals, isNew, quarters }): CellScalar[] => [
      line,
      deals,
      isNew ? newLine : "",
      ...quarters.map(({ share }) => share ?? ""),
    ]);
    return [[heading.line, heading.deals, heading.isNew, ...picked.quarters], ...rows];
  },
});
