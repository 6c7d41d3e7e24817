import { CellError } from "../../cells/CellError";
import { whitespaceGaps } from "../../customers/whitespace/whitespaceGaps";
import { foldAccount } from "../../table/names/foldAccount";
import { foldName } from "../../table/names/foldName";
import { readNames } from "../../table/names/readNames";
import { Outcome } from "../../table/Pipeline";
import { heading, noSales, whitespaceWhy } from "../../words/en/customers";
import { alignColumns } from "../arguments/alignColumns";
import { amounts as readAmounts } from "../arguments/amounts";
import { outcomes } from "../arguments/outcomes";
import { rawColumn } from "../arguments/rawColumn";
import { refuseErrors } from "../arguments/refuseErrors";
import type { FunctionSpec } from "../FunctionSpec";
import { lines, stages } from "../parameters";
import { accounts, amounts } from "./parameters";

/** More gaps than this are no list to work through. */
const most = 1000;

export const funnelWhitespace: FunctionSpec = {
  name: "FUNNEL_WHITESPACE",
  group: "customers",
  summary:
    "The lines that your customers do not buy yet, the likeliest first: for each the share of customers like this one that buy it, and why.",
  parameters: [
    { ...accounts, doc: "The column of accounts, one row a deal." },
    lines,
    {
      ...amounts,
      optional: true,
      doc: "The column of amounts: the list then goes by chance x typical amount.",
    },
    {
      ...stages,
      doc: "The column of stages or statuses: won deals alone count as bought, and every line of the column is in the portfolio. Left out: every row counts as bought.",
    },
  ],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A row a gap, the best 1,000: account, line, chance (ownership among customers like this one, not yet a chance of buying), with amounts the typical amount at the account's size and their product, and why.",
  },
  errors: [
    "`#VALUE!` where the ranges are not equally long, or one is several columns wide.",
    "`#VALUE!` where a row that counts holds an error cell, or the amounts are in several currencies.",
    "`#N/A` where no row that counts has an account and a line.",
  ],
  example: {
    // P(Valves) = 2.5 / 4; drawn by 20: (2 + 20 x 0.625) / (3 + 20) = 14.5 / 23
    formula: "=FUNNEL_WHITESPACE(A1:A6, B1:B6)",
    arguments: [
      [["Account"], ["Acme"], ["Acme"], ["Beta"], ["Beta"], ["Cora"]],
      [["Product"], ["Sensors"], ["Valves"], ["Sensors"], ["Valves"], ["Sensors"]],
    ],
    result: [
      ["account", "line", "chance", "why"],
      ["Cora", "Valves", 14.5 / 23, "2 of 3 accounts that buy Sensors also buy Valves"],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([accountCells, lineCells, amountCells, stageCells]) => {
    const aligned = alignColumns([
      ["accounts", accountCells],
      ["lines", lineCells],
      ["amounts", amountCells],
      ["stages", stageCells],
    ]);
    const [accountColumn, lineColumn, amountColumn, stageColumn] = aligned.columns;
    const rawAccounts = rawColumn(accountColumn ?? [], aligned);
    const rawLines = rawColumn(lineColumn ?? [], aligned);
    const outcome = stageColumn ? outcomes("stages", stageColumn, aligned) : null;
    const bought = (row: number) => outcome === null || outcome[row] === Outcome.won;
    refuseErrors("accounts", rawAccounts, aligned, bought);
    refuseErrors("lines", rawLines, aligned, bought);
    const account = readNames(rawAccounts, foldAccount);
    const line = readNames(rawLines, foldName);
    const { ownership, by, gaps } = whitespaceGaps(
      {
        accounts: account.names,
        accountCodes: account.codes.map((code, row) => (bought(row) ? code : -1)),
        lines: line.names,
        lineCodes: line.codes,
        amounts: amountColumn ? readAmounts("amounts", amountColumn, aligned, bought) : null,
        days: null,
        currency: "",
      },
      { most },
    );
    if (ownership.accounts.length === 0) throw new CellError("#N/A", noSales);
    const valued = by === "value";
    return [
      [
        heading.account,
        heading.line,
        heading.chance,
        ...(valued ? [heading.typicalAmount, heading.expectedValue] : []),
        heading.why,
      ],
      ...gaps.map((gap) => [
        gap.account,
        gap.line,
        gap.chance,
        ...(valued ? [gap.typicalAmount ?? "", gap.expectedValue ?? ""] : []),
        whitespaceWhy(gap, ""),
      ]),
    ];
  },
};
