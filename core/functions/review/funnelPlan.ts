import { CellError } from "../../cells/CellError";
import type { CellScalar } from "../../cells/CellValue";
import * as words from "../../words/en";
import { reviewErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { guidelines, table } from "../parameters";
import { reviewOf } from "./reviewOf";

export const funnelPlan: FunctionSpec = {
  name: "FUNNEL_PLAN",
  group: "review",
  summary: "The least number of deals to add, by line and customer, after which no finding is imbalanced.",
  parameters: [table, guidelines],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A table: line, customer (new, current or either), how many deals to add, and the findings that they mend. One row says so where there is nothing to add.",
  },
  errors: [...reviewErrors, "`#N/A` where no number of deals can meet a guideline; the words name it."],
  example: {
    formula: "=FUNNEL_PLAN(A1:B6)",
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
    // 4 of 5 are of one line; with one more of the other, 4 of 6 are, and the limit is 0.7.
    result: [
      ["Line", "Customer", "Add", "Why"],
      ["Valves", "either", 1, "Product lines"],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([cells, limits]) => {
    const review = reviewOf(cells, limits);
    const { plan } = review;
    const { heading } = words.functions;
    if (plan.blockedBy !== null) {
      throw new CellError("#N/A", words.functions.blocked(words.findings.findingTitle(plan.blockedBy)));
    }
    const rows = plan.steps.map(({ line, customer, add, why }): CellScalar[] => [
      line ?? words.functions.anyLine,
      customer,
      add,
      words.format.list(why.map(words.findings.findingTitle)),
    ]);
    const nothing: CellScalar[] = ["", "", 0, words.functions.nothingToAdd];
    return [
      [heading.line, heading.customer, heading.add, heading.why],
      ...(rows.length > 0 ? rows : [nothing]),
    ];
  },
};
