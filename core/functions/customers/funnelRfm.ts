import { rfm } from "../../customers/rfm";
import { heading } from "../../words/en/customers";
import type { FunctionSpec } from "../FunctionSpec";
import { accounts, amounts, asOf, dates, historyErrors } from "./parameters";
import { readHistory } from "./readHistory";

export const funnelRfm: FunctionSpec = {
  name: "FUNNEL_RFM",
  group: "customers",
  summary:
    "How each account compares with the others in recency, frequency and money: three scores from 1 to 5 and a segment such as champion or at risk.",
  parameters: [accounts, dates, { ...amounts, optional: true }, asOf],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A row an account in order of appearance: days since the last purchase, purchases, amount, the scores R, F and M, and the segment (by R and F). Without amounts there is no amount and no M.",
  },
  errors: historyErrors,
  example: {
    formula: "=FUNNEL_RFM(A1:A5, B1:B5, C1:C5)",
    arguments: [
      [["Account"], ["Acme"], ["Beta"], ["Beta"], ["Cora"]],
      [["Close date"], ["2026-01-01"], ["2026-02-01"], ["2026-03-01"], ["2026-02-01"]],
      [["Amount"], [100], [200], [300], [50]],
    ],
    // recency 59, 0, 28: ranks 1, 3, 2 of 3; frequency 1, 2, 1: ranks 1.5, 3, 1.5; money 100, 500, 50: ranks 2, 3, 1
    result: [
      ["account", "days since last", "purchases", "amount", "R", "F", "M", "segment"],
      ["Acme", 59, 1, 100, 2, 3, 4, "hibernating"],
      ["Beta", 0, 2, 500, 5, 5, 5, "champion"],
      ["Cora", 28, 1, 50, 4, 3, 2, "promising"],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([accountCells, dateCells, amountCells, asOfCell]) => {
    const history = readHistory(accountCells, dateCells, amountCells, asOfCell);
    const paid = history.hasAmounts;
    return [
      [
        heading.account,
        heading.daysSinceLast,
        heading.purchases,
        ...(paid ? [heading.amount] : []),
        heading.recencyScore,
        heading.frequencyScore,
        ...(paid ? [heading.monetaryScore] : []),
        heading.segment,
      ],
      ...rfm(history).map(({ account, recency, frequency, monetary, r, f, m, segment }) => [
        account,
        recency,
        frequency,
        ...(monetary === null ? [] : [monetary]),
        r,
        f,
        ...(m === null ? [] : [m]),
        segment,
      ]),
    ];
  },
};
