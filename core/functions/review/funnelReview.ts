import type { CellScalar } from "../../cells/CellValue";
import * as words from "../../words/en";
import { reviewErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { guidelines, table } from "../parameters";
import { reviewOf } from "./reviewOf";

export const funnelReview: FunctionSpec = {
  name: "FUNNEL_REVIEW",
  group: "review",
  summary: "The whole review of a pipeline: every finding with its verdict, what it says and what to do.",
  parameters: [table, guidelines],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A table: finding, verdict, value, the 95 % interval, the guideline, what it says, what to do. A value that is not known is an empty cell.",
  },
  errors: reviewErrors,
  example: {
    formula: "=FUNNEL_REVIEW(A1:B6)",
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
    result: [
      ["Finding", "Verdict", "Value", "At least", "At most", "Guideline", "What it says", "What to do"],
      [
        "Product lines",
        "Imbalanced",
        0.8,
        0.37553462976252533,
        0.9637758913675698,
        "at most 70 %",
        "Sensors is 4 of your 5 open deals. 4 of 5 deals: too few to be sure.",
        "1 more deal outside Sensors would bring this to 70 %",
      ],
      [
        "Two largest lines",
        "Does not apply",
        "",
        "",
        "",
        "at most 90 %",
        "Two lines out of so few cannot but be most of your deals.",
        "",
      ],
      ["Languishing lines", "Balanced", 0, 0, 0.5, "none", "Every line has at least 5 %.", ""],
      [
        "New and current customers",
        "Not known",
        "",
        "",
        "",
        "40 % to 60 %",
        "No column names the account.",
        "Choose the column that holds your accounts",
      ],
      [
        "Same accounts",
        "Not known",
        "",
        "",
        "",
        "at most 25 %",
        "No column names the account.",
        "Choose the column that holds your accounts",
      ],
      [
        "Five largest accounts",
        "Not known",
        "",
        "",
        "",
        "at most 60 %",
        "No column names the account.",
        "Choose the column that holds your accounts",
      ],
      [
        "Returning customers",
        "Not known",
        "",
        "",
        "",
        "25 % to 40 %",
        "No column names the account.",
        "Choose the column that holds your accounts",
      ],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([cells, limits]) => {
    const review = reviewOf(cells, limits);
    const { heading, guideline } = words.functions;
    const rows = review.findings.map((finding): CellScalar[] => [
      words.findings.findingTitle(finding.id),
      words.findings.verdictWord(finding.verdict),
      finding.value ?? "",
      finding.low ?? "",
      finding.high ?? "",
      guideline(finding.limit),
      words.findings.findingMessage(finding, review),
      words.findings.remedy(finding, review),
    ]);
    const { finding, verdict, value, low, high, limit, message, remedy } = heading;
    return [[finding, verdict, value, low, high, limit, message, remedy], ...rows];
  },
};
