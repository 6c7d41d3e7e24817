import { buildHistory } from "../../core/customers/history/buildHistory";
import { reportOnTally } from "../../core/customers/report/reportOnTally";
import { tallyOfHistory } from "../../core/customers/tally/tallyOfHistory";
import { sum } from "../../core/statistics/sum";
import { gammaDraw } from "./draws";
import { type Simulation, simulated, times } from "./Simulation";

const start = 45000;

/** Of customers who buy on as they always have, the share of those with a rhythm that are said to be quiet. */
export const quietCustomers: Simulation = {
  name: "customers who buy on as ever are told to be quiet",
  run: (runs, random) =>
    (
      [
        ["at a constant rate", 1],
        ["regularly", 4],
        ["in bursts", 0.5],
      ] as const
    ).flatMap(([buying, shape]) =>
      [395, 730].flatMap((days) =>
        [5, 12].map((aYear) => {
          const made = { customers: 40, days, aYear, shape };
          const told = times(Math.ceil(runs / 10), () => quietShare(made, random));
          return simulated({ buying, days, purchasesAYear: aYear }, "quiet", told, [0, 0.06]);
        }),
      ),
    ),
};

interface Made {
  readonly customers: number;
  readonly days: number;
  readonly aYear: number;
  /** Of the gamma distributed intervals. */
  readonly shape: number;
}

function quietShare({ customers, days, aYear, shape }: Made, random: () => number): number {
  const sales = times(customers, () =>
    purchases(days, (365 / aYear) * (0.5 + random()), shape, random),
  ).flatMap((own, code) => own.map((day) => ({ code, day })));
  const history = buildHistory(
    {
      names: times(customers, () => "").map((_, at) => `Customer ${at}`),
      codes: Int32Array.from(sales, ({ code }) => code),
      days: Float64Array.from(sales, ({ day }) => day),
      amounts: null,
    },
    start + days,
  );
  const { outlooks } = reportOnTally(tallyOfHistory(history), "known", {});
  const judged = outlooks.flatMap(({ quiet }) => (quiet === null ? [] : [quiet ? 1 : 0]));
  return judged.length === 0 ? 0 : sum(judged) / judged.length;
}

/** The purchases that fall into the days that are looked at, of a customer who has bought for long before. */
function purchases(days: number, mean: number, shape: number, random: () => number): readonly number[] {
  const found: number[] = [];
  let day = -20 * mean * (1 + random());
  for (;;) {
    day += (gammaDraw(shape, random) * mean) / shape;
    if (day > days) return [...new Set(found)];
    if (day >= 0) found.push(start + Math.floor(day));
  }
}
