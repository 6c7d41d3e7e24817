import { repeatOdds } from "../../customers/repeatOdds";
import { heading, oddsNote } from "../../words/en/customers";
import { readWhole } from "../arguments/readNumber";
import type { FunctionSpec } from "../FunctionSpec";
import { accounts, asOf, dates, historyErrors } from "./parameters";
import { readHistory } from "./readHistory";

export const funnelRepeatOdds: FunctionSpec = {
  name: "FUNNEL_REPEAT_ODDS",
  group: "customers",
  summary:
    "The odds that an account buys again after its 1st, 2nd, 3rd ... purchase; accounts whose time is not over yet are no failures (Kaplan-Meier).",
  parameters: [
    accounts,
    dates,
    {
      name: "horizonDays",
      kind: "number",
      optional: true,
      doc: "Within how many days they must buy again; left out: 365.",
    },
    asOf,
  ],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A row a purchase (up to 10): accounts that came so far, those that bought again so far, the odds with their 95 % interval, and a note where nobody was watched for that long.",
  },
  errors: [...historyErrors, "`#VALUE!` where the horizon is no whole number of days."],
  example: {
    // All three came back within 7 days; nobody is known to have come a third time. Wilson's interval of 3 of 3, and of 0 of 3
    formula: "=FUNNEL_REPEAT_ODDS(A1:A7, B1:B7, 7)",
    arguments: [
      [["Account"], ["Acme"], ["Acme"], ["Beta"], ["Beta"], ["Cora"], ["Cora"]],
      [
        ["Close date"],
        ["2026-01-01"],
        ["2026-01-05"],
        ["2026-01-01"],
        ["2026-01-08"],
        ["2026-01-02"],
        ["2026-01-03"],
      ],
      [[7]],
    ],
    result: [
      ["after purchase", "customers", "bought again", "odds", "low", "high", "note"],
      [1, 3, 3, 1, 0.4385029682449545, 1, "3 customers: too few to be sure"],
      [2, 3, 0, 0, 0, 0.5614970317550455, "nobody was watched for 7 days yet: only what was seen so far"],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([accountCells, dateCells, horizonCell, asOfCell]) => {
    const history = readHistory(accountCells, dateCells, undefined, asOfCell);
    const odds = repeatOdds(history, readWhole("horizonDays", horizonCell, 1, 365));
    return [
      [
        heading.afterPurchases,
        heading.customers,
        heading.boughtAgain,
        heading.odds,
        heading.low,
        heading.high,
        heading.note,
      ],
      ...odds.map((one) => [one.n, one.accounts, one.within, one.share, one.low, one.high, oddsNote(one)]),
    ];
  },
};
