import { rfm } from "../../customers/rfm";
import { tallyOfHistory } from "../../customers/tally/tallyOfHistory";
import { define } from "../FunctionSpec";
import { historyOf, historyParameters } from "./historyOf";

const { accounts, dates, amounts, asOf, stages } = historyParameters;

export const funnelRfm = define({
  name: "FUNNEL_RFM",
  group: "customers",
  parameters: { accounts, dates, amounts: amounts.optional(), asOf, stages },
  result: { shape: "table", unit: "mixed" },
  evaluate: (purchases, { customers: heading }) => {
    const history = tallyOfHistory(historyOf(purchases));
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
      ...rfm(history).map(({ account, recency, frequency, monetary, r, fOfSegment, m, segment }) => [
        account,
        recency,
        frequency,
        ...(monetary === null ? [] : [monetary]),
        r,
        fOfSegment,
        ...(m === null ? [] : [m]),
        segment,
      ]),
    ];
  },
});
