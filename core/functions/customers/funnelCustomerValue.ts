import type { CellScalar } from "../../cells/CellValue";
import { patternsOf } from "../../customers/history/repeatPatterns";
import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import { accountOutlooks } from "../../customers/outlook/accountOutlooks";
import { fitModels } from "../../customers/value/fitModels";
import { heading, noModel, noValue } from "../../words/en/customers";
import { day } from "../../words/en/format";
import { readWhole } from "../arguments/readNumber";
import type { FunctionSpec } from "../FunctionSpec";
import { accounts, amounts, asOf, dates, historyErrors, months } from "./parameters";
import { readHistory } from "./readHistory";

export const funnelCustomerValue: FunctionSpec = {
  name: "FUNNEL_CUSTOMER_VALUE",
  group: "customers",
  summary:
    "What to expect of each account: the chance that it is a customer still, its purchases, what one is worth, and their discounted sum.",
  parameters: [accounts, dates, amounts, { ...months, doc: "Horizon in whole months; left out: 12." }, asOf],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A row an account, the most valuable first: purchases, last (as YYYY-MM-DD), the chance of being a customer still (MBG/NBD), expected purchases (BG/NBD), expected spend (Gamma-Gamma) and value at 1 % discount a month. Under 30 customers, or where the purchases fit no model: who is quiet for over twice the usual time, and why there is no forecast; where spend fits no model its two columns are blank and the heading says why.",
  },
  errors: [...historyErrors, "`#VALUE!` where months is no whole number from 1 up."],
  example: {
    formula: "=FUNNEL_CUSTOMER_VALUE(A1:A5, B1:B5, C1:C5)",
    arguments: [
      [["Account"], ["Acme"], ["Acme"], ["Beta"], ["Cora"]],
      [["Close date"], ["2026-01-01"], ["2026-02-01"], ["2026-06-30"], ["2026-06-01"]],
      [["Amount"], [100], [200], [300], [50]],
    ],
    result: [
      [
        "account",
        "purchases",
        "last",
        "days since last",
        "usual days between",
        "quiet twice as long",
        "no forecast: 3 customers are too few, it takes 30",
      ],
      ["Acme", 2, "2026-02-01", 149, 31, "yes", ""],
      ["Cora", 1, "2026-06-01", 29, "", "", ""],
      ["Beta", 1, "2026-06-30", 0, "", "", ""],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([accountCells, dateCells, amountCells, monthCell, asOfCell]) => {
    const history = readHistory(accountCells, dateCells, amountCells, asOfCell);
    const patterns = patternsOf(history);
    const models = fitModels(history, patterns);
    const outlooks = [...accountOutlooks(history, patterns, models, readWhole("months", monthCell, 1, 12))];
    const { bgnbd, gammaGamma } = models;
    if (bgnbd.ok) {
      return forecastTable(
        outlooks,
        gammaGamma.ok ? heading.value : noValue(gammaGamma.reason, gammaGamma.accounts),
      );
    }
    return quietTable(outlooks, noModel(bgnbd.reason, bgnbd.accounts));
  },
};

function forecastTable(outlooks: AccountOutlook[], valueHeading: string): readonly (readonly CellScalar[])[] {
  const worth = ({ value, expectedPurchases }: AccountOutlook) => value ?? expectedPurchases ?? 0;
  return [
    [
      heading.account,
      heading.purchases,
      heading.last,
      heading.alive,
      heading.expectedPurchases,
      heading.expectedSpend,
      valueHeading,
    ],
    ...outlooks
      .sort((left, right) => worth(right) - worth(left))
      .map((one) => [
        one.account,
        one.purchases,
        day(one.last),
        one.alive ?? "",
        one.expectedPurchases ?? "",
        one.expectedSpend ?? "",
        one.value ?? "",
      ]),
  ];
}

/** Those that have been quiet for longest against their usual interval first. */
function quietTable(outlooks: AccountOutlook[], why: string): readonly (readonly CellScalar[])[] {
  const overdue = ({ quietDays, usualInterval }: AccountOutlook) =>
    usualInterval === null ? 0 : quietDays / usualInterval;
  return [
    [
      heading.account,
      heading.purchases,
      heading.last,
      heading.daysSinceLast,
      heading.usualDays,
      heading.quiet,
      why,
    ],
    ...outlooks
      .sort((left, right) => overdue(right) - overdue(left) || right.quietDays - left.quietDays)
      .map((one) => [
        one.account,
        one.purchases,
        day(one.last),
        one.quietDays,
        one.usualInterval ?? "",
        one.quiet ? heading.yes : "",
        "",
      ]),
  ];
}
