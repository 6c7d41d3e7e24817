import { findingIds } from "../../balance/Finding";
import { CellError } from "../../cells/CellError";
import type { CellScalar } from "../../cells/CellValue";
import { readPipelineByOwner } from "../../table/readPipelineByOwner";
import type { Scorecard } from "../../team/Team";
import { teamOf } from "../../team/teamOf";
import * as words from "../../words/en";
import { readGuidelines } from "../arguments/readGuidelines";
import { readTable } from "../arguments/readTable";
import { reviewErrors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { guidelines, table } from "../parameters";

export const funnelTeam: FunctionSpec = {
  name: "FUNNEL_TEAM",
  group: "review",
  summary:
    "One line a rep: open deals, score, the verdict of each finding, and what was won in the last 12 months.",
  parameters: [table, guidelines],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A table: rep, open deals, score of the open deals, a verdict a finding, score of the deals won in the last 12 months, new customers won in them, amount won, share of quota. What is not known is an empty cell.",
  },
  errors: [...reviewErrors, "`#N/A` where no column names the owner of a deal."],
  example: {
    formula: "=FUNNEL_TEAM(A1:C11)",
    arguments: [
      [
        ["Owner", "Product", "Stage"],
        ["Ann", "Sensors", "Demo"],
        ["Ann", "Sensors", "Demo"],
        ["Ann", "Sensors", "Demo"],
        ["Ann", "Sensors", "Demo"],
        ["Ann", "Valves", "Demo"],
        ["Bob", "Sensors", "Demo"],
        ["Bob", "Sensors", "Demo"],
        ["Bob", "Sensors", "Demo"],
        ["Bob", "Valves", "Demo"],
        ["Bob", "Valves", "Demo"],
      ],
    ],
    // Ann as in FUNNEL_BALANCE; 0.6 of Bob's deals are of one line, inside the guideline by more than the margin.
    result: [
      [
        "Rep",
        "Open deals",
        "Score",
        "Product lines",
        "Two largest lines",
        "Languishing lines",
        "New and current customers",
        "Same accounts",
        "Five largest accounts",
        "Returning customers",
        "Score of won deals",
        "New customers",
        "Won",
        "Of quota",
      ],
      [
        "Ann",
        5,
        83.33333333333331,
        "Imbalanced",
        "Does not apply",
        "Balanced",
        "Not known",
        "Not known",
        "Not known",
        "Not known",
        "",
        "",
        "",
        "",
      ],
      [
        "Bob",
        5,
        100,
        "Balanced",
        "Does not apply",
        "Balanced",
        "Not known",
        "Not known",
        "Not known",
        "Not known",
        "",
        "",
        "",
        "",
      ],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([cells, limits]) => {
    const options = { guidelines: readGuidelines(limits) };
    const reps = readPipelineByOwner(readTable(cells));
    if ("code" in reps) throw new CellError("#N/A", words.issues.failureMessage(reps));
    if (reps.length === 0) throw new CellError("#N/A", words.functions.noOwners);
    const { heading } = words.functions;
    const titles = findingIds.map(words.findings.findingTitle);
    const { rep, openDeals, score, wonScore, newCustomers, wonAmount, attainment } = heading;
    return [
      [rep, openDeals, score, ...titles, wonScore, newCustomers, wonAmount, attainment],
      ...teamOf(reps, options).reps.map(line),
    ];
  },
};

function line(card: Scorecard): CellScalar[] {
  const verdict = new Map(card.open.findings.map((finding) => [finding.id, finding.verdict]));
  return [
    card.rep,
    card.open.deals.open,
    card.open.score.value ?? "",
    ...findingIds.map((id) => words.findings.verdictWord(verdict.get(id) ?? "unknown")),
    card.won.score.value ?? "",
    card.newCustomers?.length ?? "",
    card.wonAmount ?? "",
    card.attainment ?? "",
  ];
}
