import { buildHistory } from "../../core/customers/history/buildHistory";
import { repeatOdds } from "../../core/customers/repeatOdds";
import { tallyOfHistory } from "../../core/customers/tally/tallyOfHistory";
import { waitDraw } from "./draws";
import { type Simulation, simulated, times } from "./Simulation";

const [horizon, days, start] = [365, 395, 45000];

/** How often the interval of the odds of buying again holds the truth: customers begin at any time of 13 months, so that few are watched for a year. */
export const oddsAgain: Simulation = {
  name: "coverage of the 95 % intervals of the odds of buying again, 13 months of history",
  run: (runs, random) =>
    [10, 20, 50, 200].flatMap((customers) =>
      [0.3, 0.6, 0.8, 0.95].map((truth) => {
        const held = times(runs, () => holds(customers, truth, random)).flat();
        return simulated({ customers, truth }, "odds", held, [0.93, 0.97]);
      }),
    ),
};

/** None where nobody was watched for as long, and the words say that it is only what was seen so far. */
function holds(customers: number, truth: number, random: () => number): readonly (0 | 1)[] {
  const rate = -Math.log(1 - truth) / horizon;
  const sales = times(customers, () => Math.floor(random() * days)).flatMap((first, code) => {
    const again = first + Math.ceil(waitDraw(rate, random));
    return [first, ...(again <= days ? [again] : [])].map((day) => ({ code, day: start + day }));
  });
  const history = buildHistory(
    {
      names: times(customers, () => "").map((_, at) => `Customer ${at}`),
      codes: Int32Array.from(sales, ({ code }) => code),
      days: Float64Array.from(sales, ({ day }) => day),
      amounts: null,
    },
    start + days,
  );
  const [odds] = repeatOdds(tallyOfHistory(history), horizon, 1);
  if (odds === undefined || odds.beyondFollowUp) return [];
  return [odds.low <= truth && truth <= odds.high ? 1 : 0];
}
