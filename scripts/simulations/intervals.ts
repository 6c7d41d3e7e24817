import { review } from "../../core/balance/review";
import { sum } from "../../core/statistics/sum";
import { lineMix, madeDeals } from "./madeDeals";
import { type Simulated, type Simulation, simulated, times } from "./Simulation";

const deals = 100;
const newShares = [0.25, 0.5];
const wanted = [0.93, 0.98] as const;

/** How often the 95 % intervals hold the truth, where deals hang together by account. */
export const intervals: Simulation = {
  name: "coverage of the 95 % intervals, 100 open deals",
  run: (runs, random) =>
    [1.5, 2, 3, 5].flatMap((dealsAnAccount) => [
      ...newShares.map((newShare) => ofNewShare(dealsAnAccount, newShare, runs, random)),
      ...[0, 0.5, 0.9].map((stick) => ofLines(dealsAnAccount, stick, runs, random)),
    ]),
};

function ofNewShare(dealsAnAccount: number, newShare: number, runs: number, random: () => number): Simulated {
  const accounts = Math.round(deals / dealsAnAccount);
  const hits = times(runs, () => {
    const { findings } = review(madeDeals({ deals, accounts, newShare, stick: 0 }, random));
    return holds(
      findings.find(({ id }) => id === "new-share"),
      newShare,
    );
  });
  return simulated({ dealsAnAccount, newShare }, "new-share", hits, wanted);
}

/** Over all five lines: one design effect serves them all. */
function ofLines(dealsAnAccount: number, stick: number, runs: number, random: () => number): Simulated {
  const accounts = Math.round(deals / dealsAnAccount);
  const truths = Object.entries(lineMix);
  const hits = times(runs, () => {
    const pipeline = madeDeals({ deals, accounts, newShare: 0.5, stick }, random);
    const { lines } = review(pipeline, { guidelines: { portfolio: Object.keys(lineMix) } });
    const held = truths.map(([wantedName, truth]) =>
      holds(
        lines.find(({ name }) => name === wantedName),
        truth,
      ),
    );
    return sum(held) / truths.length;
  });
  return simulated({ dealsAnAccount, stick }, "lines", hits, wanted);
}

/** 1 where the interval holds the truth. */
function holds(found: { low: number | null; high: number | null } | undefined, truth: number): 0 | 1 {
  if (found === undefined || found.low === null || found.high === null) return 0;
  return found.low <= truth && truth <= found.high ? 1 : 0;
}
