import type { CellScalar } from "../../cells/CellValue";
import { easeByGroup } from "../../measures/easeByGroup";
import { customerTypeOfWord } from "../../table/customerTypes/customerTypeOfWord";
import { asOfDay } from "../../table/dates/asOfDay";
import { foldName } from "../../table/names/foldName";
import { readNames } from "../../table/names/readNames";
import { CustomerType } from "../../table/Pipeline";
import * as words from "../../words/en";
import { alignColumns } from "../arguments/alignColumns";
import { dayColumn } from "../arguments/dayColumn";
import { outcomes } from "../arguments/outcomes";
import { rawColumn } from "../arguments/rawColumn";
import { refuseErrors } from "../arguments/refuseErrors";
import { errors } from "../errors";
import type { FunctionSpec, Parameter } from "../FunctionSpec";
import { stages, types } from "../parameters";

const days = (name: string, what: string): Parameter => ({
  name,
  kind: "range",
  optional: true,
  doc: `The column of the days on which the deals ${what}. Left out: the length of the sales cycle is not known.`,
});

export const funnelEase: FunctionSpec = {
  name: "FUNNEL_EASE",
  group: "new / current",
  summary: "How often deals are won and how long that takes, with new against current customers.",
  parameters: [
    types,
    {
      ...stages,
      optional: false,
      doc: "The column of stages or statuses, one row a deal; closed deals count too.",
    },
    days("created", "began"),
    days("closed", "were won or lost"),
  ],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A table of two rows, new and current: deals won, lost and open, the share won of those decided with its 95 % interval (Wilson), and the median days from the beginning to the decision (Kaplan-Meier: an open deal counts for as long as it has been open). What is not known is an empty cell.",
  },
  errors: [errors.unequal, errors.errorCell],
  example: {
    formula: "=FUNNEL_EASE(A1:A5, B1:B5, C1:C5, D1:D5)",
    arguments: [
      [["Type"], ["New"], ["New"], ["Existing"], ["Existing"]],
      [["Stage"], ["Won"], ["Lost"], ["Won"], ["Demo"]],
      [["Created"], ["2026-01-01"], ["2026-01-01"], ["2026-01-01"], ["2026-01-01"]],
      [["Closed on"], ["2026-01-31"], ["2026-03-02"], ["2026-01-11"], [""]],
    ],
    // Wilson: one of two won; one of one, from 1 / (1 + 1.96^2). Of cycles of 30 and 60 days half are over after 30.
    result: [
      ["Customer", "Won", "Lost", "Open", "Win rate", "At least", "At most", "Median days"],
      ["new", 1, 1, 0, 0.5, 0.09453120573423074, 0.9054687942657693, 30],
      ["current", 1, 0, 1, 1, 0.206549314377237, 1, 10],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([typeCells, stageCells, createdCells, closedCells]) => {
    const aligned = alignColumns([
      ["types", typeCells],
      ["stages", stageCells],
      ["created", createdCells],
      ["closed", closedCells],
    ]);
    const [typeColumn, stageColumn, createdColumn = null, closedColumn = null] = aligned.columns;
    const raw = rawColumn(typeColumn ?? [], aligned);
    refuseErrors("types", raw, aligned, () => true);
    const { names, codes } = readNames(raw, foldName);
    const meanings = names.map(customerTypeOfWord);
    const outcome = outcomes("stages", stageColumn ?? [], aligned);
    const created = createdColumn && dayColumn("created", createdColumn, aligned, () => true);
    const closed = closedColumn && dayColumn("closed", closedColumn, aligned, () => true);
    const groups = easeByGroup(
      {
        codes: codes.map((code) => meanings[code] ?? CustomerType.unknown),
        outcome,
        created,
        closed,
        asOf: asOfDay(outcome, created, closed),
      },
      3,
    );
    const { heading, typeWord } = words.functions;
    const row = (type: "new" | "current"): CellScalar[] => {
      const ease = groups[CustomerType[type]];
      const { won, lost, open } = ease ?? { won: 0, lost: 0, open: 0 };
      const rates = [ease?.winRate ?? "", ease?.low ?? "", ease?.high ?? "", ease?.days.median ?? ""];
      return [typeWord[type], won, lost, open, ...rates];
    };
    const { customer, won, lost, open, winRate, low, high, days: median } = heading;
    return [[customer, won, lost, open, winRate, low, high, median], row("new"), row("current")];
  },
};
