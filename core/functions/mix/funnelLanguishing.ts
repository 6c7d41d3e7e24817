import { defaultGuidelines } from "../../balance/defaultGuidelines";
import type { CellScalar } from "../../cells/CellValue";
import { compareNames } from "../../cells/compareNames";
import * as words from "../../words/en";
import { readList } from "../arguments/readList";
import { readShare } from "../arguments/readNumber";
import { errors } from "../errors";
import type { FunctionSpec, Parameter } from "../FunctionSpec";
import { inPortfolio } from "../inPortfolio";
import { lines, portfolio, stages } from "../parameters";
import { tally } from "../tally";

const below: Parameter = {
  name: "below",
  kind: "number",
  optional: true,
  doc: "The share under which a line languishes, from 0 to 1. Left out: 0.05.",
};

export const funnelLanguishing: FunctionSpec = {
  name: "FUNNEL_LANGUISHING",
  group: "mix",
  summary: "The lines of your portfolio that hardly any deal is about, those without a single deal included.",
  parameters: [lines, portfolio, stages, below],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A table: line, deals, share, smallest first. The header row alone where no line languishes or no deal counts.",
  },
  errors: [errors.unequal, errors.errorCell, "`#VALUE!` where `below` is not a share above 0 and below 1."],
  example: {
    formula: '=FUNNEL_LANGUISHING(A1:A4, "Sensors; Valves; Pumps")',
    arguments: [[["Sensors"], ["Sensors"], ["Sensors"], ["Valves"]], [["Sensors; Valves; Pumps"]]],
    result: [
      ["Line", "Deals", "Share"],
      ["Pumps", 0, 0],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([given, list, stageCells, limit]) => {
    const share = readShare("below", limit, defaultGuidelines.languishingBelow);
    const counted = tally("lines", given, undefined, stageCells);
    const { total } = counted.mix;
    const { heading } = words.functions;
    const rows = inPortfolio(counted, readList("portfolio", list))
      .inside.filter(({ deals }) => total > 0 && deals / total < share - 1e-9)
      .sort((a, b) => a.deals - b.deals || compareNames(a.name, b.name))
      .map(({ name, deals }): CellScalar[] => [name, deals, deals / total]);
    return [[heading.line, heading.deals, heading.share], ...rows];
  },
};
