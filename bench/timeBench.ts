import { allocateHours } from "../core/time/allocation/allocateHours";
import { mulberry32 } from "./makeDeals";
import { measure } from "./measure";
import type { Row } from "./Row";

/** Dividing a week over accounts; ten times the accounts should take little more than ten times as long. */
export async function timeBench(): Promise<Row[]> {
  const small = await measure(() => allocateHours(week(1_000)));
  const large = await measure(() => allocateHours(week(10_000)));
  const balanced = await measure(() => allocateHours({ ...week(10_000), groups: twoGroups(10_000) }));
  const group = "time plan";
  return [
    { group, name: "1,000 accounts", value: small.median, unit: "ms" },
    {
      group,
      name: "10,000 accounts",
      value: large.median,
      unit: "ms",
      against: { name: "1,000 accounts", ratio: large.median / small.median },
      budget: { text: "under 50 ms", isKept: large.median < 50 },
    },
    {
      group,
      name: "10,000 accounts, a floor and a cap",
      value: balanced.median,
      unit: "ms",
      against: { name: "10,000 accounts", ratio: balanced.median / large.median },
      budget: { text: "under 100 ms", isKept: balanced.median < 100 },
    },
  ];
}

function week(accounts: number) {
  const random = mulberry32(accounts);
  const draw = (most: number) => Array.from({ length: accounts }, () => 0.1 + random() * most);
  return { values: draw(50_000), efforts: draw(12), hours: accounts / 4 };
}

/** A floor and a cap that both bind, over groups that overlap. */
function twoGroups(accounts: number) {
  const every = (step: number) => Array.from({ length: Math.ceil(accounts / step) }, (_, i) => i * step);
  const hours = accounts / 4;
  return [
    { name: "new", members: every(3), floor: 0.5 * hours },
    { name: "line", members: every(2), cap: 0.3 * hours },
  ];
}
