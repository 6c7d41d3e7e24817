import type { AccountBrief } from "../../../../core/weekly/brief/accountBrief";
import type { OpenDeal } from "../../../../core/weekly/brief/openDeals";
import { history, openDeal, question } from "../../../../core/words/en/brief";
import { still } from "../../../../core/words/en/customers";
import { handOffReason } from "../../../../core/words/en/time";

// Serial days: 46347 is 2026-11-21, 46266 is 2026-09-01.
const deal: OpenDeal = {
  name: "D-7",
  line: "Sensors",
  stage: "Demo",
  amount: 12_000,
  expectedClose: 46_347,
  stale: null,
  lastActivity: 46_266,
  sheetRow: 8,
};

describe("the words of an open deal", () => {
  test.each([
    [null, "D-7, Sensors, Demo, $12k, due 2026-11-21"],
    ["past-due", "D-7, Sensors, Demo, $12k, was due 2026-11-21"],
    ["silent", "D-7, Sensors, Demo, $12k, due 2026-11-21, silent since 2026-09-01"],
  ] as const)("a deal that is stale by %s", (stale, said) => {
    expect(openDeal({ ...deal, stale }, "$")).toBe(said);
  });

  test("the question about a late deal names its day, about a silent one since when nobody spoke", () => {
    expect(question({ kind: "stale-deal", deal: { ...deal, stale: "past-due" } })).toBe(
      "We had hoped to decide on Sensors by 2026-11-21. What has to happen before you can?",
    );
    expect(question({ kind: "stale-deal", deal: { ...deal, stale: "silent" } })).toBe(
      "We have not spoken about Sensors since 2026-09-01. Where does it stand on your side?",
    );
  });
});

test("whether somebody is a customer still is told by a model that has people stop, and by no other", () => {
  const outlook = {
    account: "Calder Glass",
    purchases: 4,
    first: 45_862,
    last: 46_038,
    quietDays: 277,
    usualInterval: 42,
    quiet: null,
    openDeals: 4,
    inTouch: true,
    amount: 43_400,
    yearly: 43_400,
    lastYear: 43_400,
    yearBefore: null,
    aliveInAYear: 1,
    expectedPurchases: 4,
    purchasesRange: [1, 7] as const,
    expectedSpend: null,
    value: null,
  };
  const brief = (alive: number): AccountBrief => ({
    account: "Calder Glass",
    customer: "current",
    currency: "$",
    asOf: 46_315,
    outlook: { ...outlook, alive },
    lines: [],
    gaps: [],
    gapsTell: false,
    openDeals: [],
    lost: 0,
    lastActivity: null,
    owners: [],
    questions: [],
  });
  const handOff = (alive: number) =>
    handOffReason({ reason: "steady", alive, everyDays: null, quietDays: 277, yearly: null }, "$");
  const bought = [
    "Bought on 4 days for $43.4k in all, first 2025-07-24, last 2026-01-16",
    "Usually every 42 days; the last time 277 days ago",
  ];
  expect(history(brief(1))).toEqual(bought);
  expect(still({ ...outlook, alive: 1 })).toBe("");
  expect(still({ ...outlook, alive: 0.85 })).toBe("surely");
  expect(handOff(1)).toBe("steady");
  expect(handOff(0.85)).toBe("steady, surely a customer still");
  expect(history(brief(0.85))).toEqual([...bought, "Surely a customer still"]);
});
