import type { CellScalar } from "../../cells/CellValue";
import { patternsOf } from "../../customers/history/repeatPatterns";
import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import { accountOutlooks } from "../../customers/outlook/accountOutlooks";
import { tallyOfHistory } from "../../customers/tally/tallyOfHistory";
import { fitModels } from "../../customers/value/fitModels";
import { define } from "../FunctionSpec";
import type { FunctionWords } from "../FunctionWords";
import { countOr } from "../parameters/numbers";
import { historyOf, historyParameters } from "./historyOf";

const { accounts, dates, amounts, asOf, stages } = historyParameters;

export const funnelCustomerValue = define({
  name: "FUNNEL_CUSTOMER_VALUE",
  group: "customers",
  parameters: { accounts, dates, amounts, months: countOr(12), asOf, stages },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ months, ...purchases }, words) => {
    const tally = tallyOfHistory(historyOf(purchases));
    const patterns = patternsOf(tally);
    const models = fitModels(tally, patterns);
    const outlooks = [...accountOutlooks(tally, patterns, models, months)];
    const { buying, gammaGamma } = models;
    if (!buying.ok) return quietTable(outlooks, words.noModel(buying.reason, buying.accounts), words);
    const value = gammaGamma.ok
      ? words.customers.value
      : words.noValue(gammaGamma.reason, gammaGamma.accounts);
    return forecastTable(outlooks, value, words);
  },
});

type Table = readonly (readonly CellScalar[])[];

function forecastTable(outlooks: AccountOutlook[], value: string, { customers, day }: FunctionWords): Table {
  const worth = ({ value, expectedPurchases }: AccountOutlook) => value ?? expectedPurchases ?? 0;
  const { account, purchases, last, alive, expectedPurchases, expectedSpend } = customers;
  return [
    [account, purchases, last, alive, expectedPurchases, expectedSpend, value],
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
function quietTable(outlooks: AccountOutlook[], why: string, { customers, day }: FunctionWords): Table {
  const overdue = ({ quietDays, usualInterval }: AccountOutlook) =>
    usualInterval === null ? 0 : quietDays / usualInterval;
  const { account, purchases, last, daysSinceLast, usualDays, quiet, yes } = customers;
  return [
    [account, purchases, last, daysSinceLast, usualDays, quiet, why],
    ...outlooks
      .sort((left, right) => overdue(right) - overdue(left) || right.quietDays - left.quietDays)
      .map((one) => [
        one.account,
        one.purchases,
        day(one.last),
        one.quietDays,
        one.usualInterval ?? "",
        one.quiet === true ? yes : "",
        "",
      ]),
  ];
}
