import { rfm } from "../../customers/rfm";
import { define } from "../FunctionSpec";
import { historyOf, historyParameters } from "./historyOf";

const { accounts, dates, amounts, asOf } = historyParameters;

export const funnelRfm = define({
  name: "FUNNEL_RFM",
  group: "customers",
  parameters: { accounts, dates, amounts: amounts.optional(), asOf },
  result: { shape: "table", unit: "mixed" },
  evaluate: (purchases, { customers: heading }) => {
    const history = historyOf(purchases);
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
});
