import { CellError } from "../../cells/CellError";
import type { CellScalar } from "../../cells/CellValue";
import { cellText } from "../../cells/cellText";
import { learnProfile } from "../../customers/profile/learnProfile";
import { Outcome } from "../../table/Pipeline";
import { heading, noFields, profileReasons, profileVerdict } from "../../words/en/customers";
import { alignColumns } from "../arguments/alignColumns";
import { outcomes } from "../arguments/outcomes";
import type { FunctionSpec } from "../FunctionSpec";
import { stages } from "../parameters";

const fewClosed = "too few to learn from: 1 won of 2 closed deals; it takes 30, with 10 won and 10 lost";

export const funnelProfile: FunctionSpec = {
  name: "FUNNEL_PROFILE",
  group: "customers",
  summary:
    "A score from 0 to 100 for each open deal: the chance of winning in percent, by how deals with the same attributes ended, with its reasons.",
  parameters: [
    {
      name: "attributes",
      kind: "range",
      optional: false,
      doc: "The columns of attributes with their header row, side by side: industry, size, region. Columns known only after the outcome are left out by themselves.",
    },
    { ...stages, optional: false, doc: "The column of stages or statuses, beside the attributes." },
  ],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "Two columns beside the rows: score and why for open deals, blank for the others.",
  },
  errors: [
    "`#VALUE!` where the attributes have no header row, or are not as long as the stages.",
    "`#N/A` where there are too few closed deals (it takes 30, with 10 won and 10 lost).",
    '`#N/A` with the word "no signal" where the attributes foretell no better than chance.',
  ],
  example: {
    formula: "=FUNNEL_PROFILE(A1:B4, C1:C4)",
    arguments: [
      [
        ["Industry", "Region"],
        ["Food", "North"],
        ["Food", "South"],
        ["Retail", "North"],
      ],
      [["Stage"], ["Won"], ["Lost"], ["Demo"]],
    ],
    result: new CellError("#N/A", fewClosed),
  },
  readsOwnSheet: false,
  evaluate: ([attributes = [], stageCells]) => {
    const aligned = alignColumns([
      ["attributes", attributes.map(([first]) => [first])],
      ["stages", stageCells],
    ]);
    const stageColumn = aligned.columns[1] ?? [];
    if (aligned.header < 0) throw new CellError("#VALUE!", noFields);
    const data = attributes.slice(aligned.first, aligned.end);
    const names = (attributes[aligned.header] ?? []).map(cellText);
    const outcome = outcomes("stages", stageColumn, aligned);
    // A row of unknown outcome is no prospect; it is learned from as little as an open one.
    const won = Int8Array.from(outcome, (is) => (is === Outcome.won ? 1 : is === Outcome.lost ? 0 : -1));
    const profile = learnProfile(
      names.map((name, column) => ({ name, cells: data.map((row) => row[column]) })),
      won,
    );
    if (profile.verdict !== "signal") throw new CellError("#N/A", profileVerdict(profile));
    const result: CellScalar[][] = Array.from({ length: aligned.end }, () => ["", ""]);
    result[aligned.header] = [heading.score, heading.why];
    for (const { row, score, reasons } of profile.scores) {
      if (outcome[row] === Outcome.open) result[aligned.first + row] = [score, profileReasons(reasons)];
    }
    return result;
  },
};
