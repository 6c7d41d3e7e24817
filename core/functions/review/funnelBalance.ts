import { CellError } from "../../cells/CellError";
import * as words from "../../words/en";
import { reviewErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { guidelines, table } from "../parameters";
import { reviewOf } from "./reviewOf";

export const funnelBalance: FunctionSpec = {
  name: "FUNNEL_BALANCE",
  group: "review",
  summary: "The balance score of a pipeline: 100 where every finding is inside its guideline.",
  parameters: [table, guidelines],
  result: { shape: "value", unit: "score", doc: "A score from 0 to 100." },
  errors: [...reviewErrors, "`#N/A` where no finding is known, such as with fewer than 5 open deals."],
  example: {
    formula: "=FUNNEL_BALANCE(A1:B6)",
    arguments: [
      [
        ["Product", "Stage"],
        ["Sensors", "Demo"],
        ["Sensors", "Demo"],
        ["Sensors", "Demo"],
        ["Sensors", "Demo"],
        ["Valves", "Demo"],
      ],
    ],
    // One line of two holds 0.8 of the deals: 100 (1 - 0.8) / (1 - 0.7). No line languishes: 100. The mean is the score.
    result: (100 * (0.2 / 0.3) + 100) / 2,
  },
  readsOwnSheet: false,
  evaluate: ([cells, limits]) => {
    const { value } = reviewOf(cells, limits).score;
    if (value === null) throw new CellError("#N/A", words.functions.noScore);
    return value;
  },
};
