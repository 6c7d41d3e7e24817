import { readFileSync } from "node:fs";
import { join } from "node:path";
import { finish } from "../../../core/cells/slices";
import type { Activity } from "../../../core/time/Activity";
import { dealFigures } from "../../../core/time/activities/dealFigures";
import { keepingActivities } from "../../../core/time/activities/keeping";
import { lackingLineActivities } from "../../../core/time/activities/lackingLines";
import { dealActivities } from "../../../core/time/activities/openDeals";
import { pipelineOf } from "../balance/pipelineOf";
import { activityOf, findingOf } from "./activityOf";
import { planned } from "./planned";

const text = readFileSync(join(__dirname, "../../../docs/TIME.md"), "utf8").split(
  "## One week, old and new",
)[1];

/** The rows below a heading of docs/TIME.md, with the figure that each cell ends in; of the first cell its text. */
function rowsBelow(heading: string): (readonly [name: string, ...figures: number[]])[] {
  const [, part = ""] = text?.split(heading) ?? [];
  const [table = ""] = part.split("\n\n");
  return table
    .split("\n")
    .slice(2)
    .map((line) => {
      const [name = "", ...cells] = line
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1);
      return [name, ...cells.map((cell) => Number(cell.split(" ").at(-1)))] as const;
    });
}

const sideOf = (account: string) => (account === "Brandt" ? "new" : "current");
const pipeline = pipelineOf([
  { account: "Norden", amount: 12000, probability: 0.75 },
  { account: "Brandt", amount: 8000, probability: 0.5 },
]);
const gap = {
  account: "Tarn",
  line: "Service",
  chance: 0.6,
  because: "",
  becauseIs: "everybody",
  both: 6,
  all: 10,
  peers: null,
  typicalAmount: 6000,
  isAtSize: false,
  expectedValue: 3600,
} as const;
const activities: readonly Activity[] = [
  ...finish(dealActivities(pipeline, dealFigures(pipeline), sideOf, { hours: 4, slower: 1 })),
  ...lackingLineActivities({ gaps: [gap], meanChance: 0.4 }, { aYear: 0.1 }, true, sideOf, 4),
  ...keepingActivities([{ account: "Tarn", alive: 0.9, aliveInAYear: 0.7, yearly: 5000 }], true, sideOf, 2),
  findingOf(3000, 8),
];

describe("the week of docs/TIME.md, old and new", () => {
  it("each activity has the value, effort and first hour that were worked out by hand", () => {
    const rows = rowsBelow("| activity | customer | value | effort | first hour |");
    expect(rows).toHaveLength(5);
    rows.forEach(([, , value, effort, firstHour], i) => {
      const activity = activities[i];
      expect(activity?.value).toBeCloseTo(value ?? Number.NaN, 9);
      expect(activity?.effort).toBeCloseTo(effort ?? Number.NaN, 4);
      expect((activity?.value ?? 0) / (activity?.effort ?? 1)).toBeCloseTo(firstHour ?? Number.NaN, 2);
    });
  });

  const plan = planned(activities, 24);

  it("24 hours are divided as by hand", () => {
    const rows = rowsBelow("| now | hours | gives |");
    expect(rows).toHaveLength(5);
    rows.forEach(([, hours, gives], i) => {
      const { account, purpose } = activities[i] ?? {};
      const found = plan.activities.find((each) => each.account === account && each.purpose === purpose);
      expect(found?.hours).toBeCloseTo(hours ?? Number.NaN, 2);
      expect(found?.gives).toBeCloseTo(gives ?? Number.NaN, 2);
    });
    expect(plan.value).toBeCloseTo(6432.21, 2);
    expect(plan.multiplier).toBeCloseTo(130.26, 2);
    expect(plan.split.new / 24).toBeCloseTo(0.57, 2);
  });

  it("the values of version 0.1.0 give its hours, and those a fifth less of what hours add", () => {
    const values = rowsBelow("| account | customer | value | effort |");
    const old = planned(
      values.map(([account, , value = Number.NaN, effort = Number.NaN]) =>
        activityOf(account, value, effort),
      ),
      24,
    );
    for (const [account, hours] of rowsBelow("| version 0.1.0 | hours |"))
      expect(old.accounts.find((each) => each.account === account)?.hours).toBeCloseTo(
        hours ?? Number.NaN,
        2,
      );
    const byAccount = new Map(old.accounts.map(({ account, hours }) => [account.toLowerCase(), hours]));
    expect(planned(activities, 24, { byAccount, finding: 0 }).spent?.value).toBeCloseTo(5168.18, 1);
  });
});
