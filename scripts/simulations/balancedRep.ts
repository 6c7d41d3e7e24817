import { review } from "../../core/balance/review";
import { lineMix, madeDeals } from "./madeDeals";
import { type Simulation, simulated, times } from "./Simulation";

/** How often a rep whose habits are balanced is told, in some week, that something is imbalanced. */
export const balancedRep: Simulation = {
  name: "a balanced rep is told to be imbalanced",
  run: (runs, random) =>
    [10, 25, 50, 100].flatMap((deals) =>
      [1, 1.5, 2.5].map((dealsAnAccount) => {
        const accounts = Math.max(8, Math.round(deals / dealsAnAccount));
        const told = times(runs, () => {
          const pipeline = madeDeals({ deals, accounts, newShare: 0.5, stick: 0 }, random);
          const made = review(pipeline, { guidelines: { portfolio: Object.keys(lineMix) } });
          return made.outOfBalance.imbalanced > 0 ? 1 : 0;
        });
        return simulated({ deals, dealsAnAccount }, "imbalanced on anything", told, [0, 0.05]);
      }),
    ),
};
