import { repeatOdds } from "../../customers/repeatOdds";
import { tallyOfHistory } from "../../customers/tally/tallyOfHistory";
import { define } from "../FunctionSpec";
import { countOr } from "../parameters/numbers";
import { historyOf, historyParameters } from "./historyOf";

const { accounts, dates, asOf, stages } = historyParameters;

export const funnelRepeatOdds = define({
  name: "FUNNEL_REPEAT_ODDS",
  group: "customers",
  parameters: { accounts, dates, horizonDays: countOr(365), asOf, stages },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ horizonDays, ...purchases }, { customers, oddsNote }) => {
    const odds = repeatOdds(tallyOfHistory(historyOf(purchases)), horizonDays);
    const { afterPurchases, customers: who, boughtAgain, odds: share, low, high, note } = customers;
    return [
      [afterPurchases, who, boughtAgain, share, low, high, note],
      ...odds.map((one) => [one.n, one.accounts, one.within, one.share, one.low, one.high, oddsNote(one)]),
    ];
  },
});
