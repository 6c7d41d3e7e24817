import type { AccountOutlook } from "../../../core/customers/outlook/AccountOutlook";
import { handOff } from "../../../core/time/handOff";
import { activityOf } from "./activityOf";
import { planned } from "./planned";

const steady: AccountOutlook = {
  account: "Steady",
  purchases: 5,
  first: 45000,
  last: 46200,
  quietDays: 95,
  usualInterval: 60,
  quiet: false,
  openDeals: 0,
  inTouch: false,
  purchasesRange: null,
  amount: 5000,
  yearly: 1000,
  lastYear: 1000,
  yearBefore: 1000,
  alive: 0.92,
  aliveInAYear: 0.7,
  expectedPurchases: 4,
  expectedSpend: 200,
  value: 800,
};
// Worth far more than Steady, so that all 10 hours go there.
const plan = (hours: number | null = null) =>
  planned([activityOf("Norden", 3000, 4), activityOf("Steady", 1, 2, { purpose: "keeping" })], 10, {
    byAccount: new Map(hours === null ? [] : [["steady", hours]]),
    finding: 0,
  });

describe("handOff", () => {
  it("hands over who buys steadily and gains little from the rep's hours", () => {
    const { accounts, freed, worth } = handOff(plan(3), [steady]);
    expect(accounts).toEqual([{ account: "Steady", reason: "steady", alive: 0.92, everyDays: 60, freed: 3 }]);
    expect(freed).toBe(3);
    // 750 exp(-10/4) is the plan's next hour: 61.5637; three of them.
    expect(worth).toBeCloseTo(3 * 61.5637, 3);
  });

  it("an account that bought within its usual interval orders itself", () => {
    expect(handOff(plan(), [{ ...steady, quietDays: 20 }]).accounts[0]?.reason).toBe("orders-itself");
  });

  it("without a log frees the hours that the plan gives it", () => {
    expect(handOff(plan(), [steady]).freed).toBe(0);
  });

  // "within a quarter": 750 to 1250 a year after 1000.
  it.each([
    ["it bought twice alone", { purchases: 2 }],
    ["it is likely gone", { alive: 0.79 }],
    ["without a model it is quiet", { alive: null, quiet: true }],
    ["it buys more than a quarter less", { lastYear: 749 }],
    ["it buys more than a quarter more", { lastYear: 1251 }],
    ["it is too young to tell", { yearBefore: null }],
    ["it bought nothing for two years", { yearBefore: 0, lastYear: 0 }],
  ])("keeps an account where %s", (_, more) => {
    expect(handOff(plan(), [{ ...steady, ...more }]).accounts).toEqual([]);
  });

  it.each([
    ["alive at 80 %", { alive: 0.8 }],
    ["three purchases", { purchases: 3 }],
    ["just a quarter less", { lastYear: 750 }],
    ["no model and not quiet", { alive: null }],
  ])("hands over at the edge: %s", (_, more) => {
    expect(handOff(plan(), [{ ...steady, ...more }]).accounts).toHaveLength(1);
  });

  it("keeps an account with an open deal, or with more than half the mean hours", () => {
    expect(handOff(plan(), [{ ...steady, openDeals: 1 }]).accounts).toEqual([]);
    const needy = planned([activityOf("Norden", 30, 4), activityOf("Steady", 30, 4)], 10);
    expect(handOff(needy, [steady]).accounts).toEqual([]);
  });

  it("nobody known: nobody to hand over", () => {
    expect(handOff(planned([], 8), [])).toEqual({ accounts: [], freed: 0, worth: 0 });
  });
});
