import type { AccountOutlook } from "../../../core/customers/outlook/AccountOutlook";
import { handOff } from "../../../core/time/inside/handOff";
import * as words from "../../../core/words/en/time";
import { activityOf, findingOf } from "./activityOf";
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
  planned(
    [activityOf("Norden", 3000, 4), activityOf("Steady", 1, 2, { purpose: "keeping" }), findingOf(300, 8)],
    10,
    {
      byAccount: new Map(hours === null ? [] : [["steady", hours]]),
      finding: 0,
    },
  );

const handed = (outlook: Partial<AccountOutlook>, spent: number | null = null) =>
  handOff(plan(spent), { outlooks: [{ ...steady, ...outlook }], slipping: [] });

describe("handOff", () => {
  // Norden's 3000 exp(-h/4) / 4 is far above the 37.5 of finding: it has 10 hours but for 4 ln(750 / 37.5) = 11.98, so finding has none.
  it("hands over who buys steadily and gains little from the rep's own hours, and puts its hours where the plan would", () => {
    const { accounts, freed, worth, goesTo } = handed({}, 3);
    expect(accounts).toEqual([
      {
        account: "Steady",
        reason: "steady",
        alive: 0.92,
        everyDays: 60,
        quietDays: 95,
        yearly: 1000,
        freed: 10,
      },
    ]);
    // All that was logged was with Steady: three hours, scaled to a week of ten.
    expect(freed).toBe(10);
    // 3000 (1 - exp(-10/4)) = 2753.745 against nothing.
    expect(worth).toBeCloseTo(2753.745, 3);
    expect(goesTo).toEqual([{ account: "Norden", hours: 10 }]);
  });

  // Half of the week was Steady's: 5 hours. 3000 (exp(-5/4) - exp(-10/4)) = 859.514 - 246.255.
  it("tells what the freed hours add to those that the others have", () => {
    const week = planned([activityOf("Norden", 3000, 4), activityOf("Steady", 1, 2)], 10, {
      byAccount: new Map([
        ["steady", 2],
        ["norden", 2],
      ]),
      finding: 0,
    });
    const { freed, worth, goesTo } = handOff(week, { outlooks: [steady], slipping: [] });
    expect(freed).toBe(5);
    expect(worth).toBeCloseTo(613.259, 3);
    expect(goesTo).toEqual([{ account: "Norden", hours: 5 }]);
    expect(
      words.freedHours(
        {
          accounts: [],
          changeUnknown: 0,
          kept: { openDeal: 0, shortHistory: 0, forTheRep: 0 },
          freed,
          worth,
          goesTo,
        },
        "$",
      ),
    ).toBe("Frees 5 hours. The plan puts them into Norden (5), which would give about $613 more");
  });

  it("plans the freed hours as it is told to, and says nothing of their worth where that cannot be", () => {
    const problem = { code: "bad-hours", hours: -1 } as const;
    const { freed, worth, goesTo } = handOff(plan(3), { outlooks: [steady], slipping: [] }, {}, function* () {
      yield;
      return { ok: false, problem };
    });
    expect([freed, worth, goesTo]).toEqual([10, null, []]);
  });

  it("an account that bought within its usual interval orders itself", () => {
    expect(handed({ quietDays: 20 }).accounts[0]?.reason).toBe("orders-itself");
  });

  it("without a log frees the hours that the plan gives it", () => {
    expect(handed({})).toMatchObject({ freed: 0, worth: 0, goesTo: [] });
  });

  // "within a quarter": 750 to 1250 a year after 1000.
  it.each([
    ["it bought twice alone", { purchases: 2 }],
    ["it is likely gone", { alive: 0.79 }],
    ["without a model it is quiet", { alive: null, quiet: true }],
    ["it buys more than a quarter less", { lastYear: 749 }],
    ["it buys more than a quarter more", { lastYear: 1251 }],
    ["it has an open deal", { openDeals: 1 }],
    // As-of is 46295, 30 September 2026: a year before is 45930.
    ["it is known for less than a year", { first: 45931 }],
  ])("keeps an account where %s", (_, more) => {
    expect(handed(more).accounts).toEqual([]);
  });

  it.each([
    ["alive at 80 %", { alive: 0.8 }],
    ["three purchases", { purchases: 3 }],
    ["just a quarter less", { lastYear: 750 }],
    ["no model and not quiet", { alive: null }],
    ["known for a year", { first: 45930 }],
  ])("hands over at the edge: %s", (_, more) => {
    expect(handed(more).accounts).toHaveLength(1);
  });

  it("works on a history of a year, and says that nobody knows the change yet", () => {
    const young = handed({ first: 45930, yearBefore: null });
    expect(young.accounts[0]?.reason).toBe("steady");
    expect(young.changeUnknown).toBe(1);
    expect(words.changeUnknown(1)).toBe(
      "1 steady account is known for under two years: whether it buys less than the year before is not known yet",
    );
    expect(handed({}).changeUnknown).toBe(0);
  });

  it("the criteria are guidelines", () => {
    const some = (guidelines: Parameters<typeof handOff>[2]) =>
      handOff(plan(), { outlooks: [{ ...steady, lastYear: 600 }], slipping: [] }, guidelines).accounts.length;
    expect(some({})).toBe(0);
    expect(some({ handOffChange: 0.4 })).toBe(1);
    expect(some({ handOffChange: 0.4, handOffPurchases: 6 })).toBe(0);
    expect(some({ handOffChange: 0.4, handOffAlive: 0.95 })).toBe(0);
  });

  // 30 September 2025 is twelve months before as-of.
  it("offers dormant accounts, which bought nothing for a year, unless they slip away or somebody is in touch", () => {
    const dormant = { purchases: 1, usualInterval: null, last: 45930, quietDays: 365, lastYear: 0 };
    expect(handed(dormant).accounts[0]?.reason).toBe("dormant");
    expect(handed({ ...dormant, last: 45931, quietDays: 364 }).accounts).toEqual([]);
    expect(handed({ ...dormant, inTouch: true }).accounts).toEqual([]);
    const outlook = { ...steady, ...dormant };
    expect(handOff(plan(), { outlooks: [outlook], slipping: [outlook] }).accounts).toEqual([]);
    const [found] = handed(dormant).accounts;
    expect(found && words.handOffReason(found, "$")).toBe("nothing bought for 12 months");
  });

  // The mean of 100 and 1000 a year is 550, a quarter of it 137.5.
  it("offers small accounts, which buy less than a quarter of the mean a year", () => {
    const small = { ...steady, account: "Small", purchases: 2, yearly: 100 };
    const { accounts } = handOff(plan(), { outlooks: [steady, small], slipping: [] });
    expect(accounts.map(({ account, reason }) => [account, reason])).toEqual([
      ["Small", "small"],
      ["Steady", "steady"],
    ]);
    expect(accounts[0] && words.handOffReason(accounts[0], "$")).toBe("small: $100 a year");
    const more = handOff(plan(), { outlooks: [steady, { ...small, yearly: 200 }], slipping: [] });
    expect(more.accounts).toHaveLength(1);
  });

  it("keeps an account to which the plan gives more than half its mean hours", () => {
    const needy = planned([activityOf("Norden", 30, 4), activityOf("Steady", 30, 4)], 10);
    expect(handOff(needy, { outlooks: [steady], slipping: [] }).accounts).toEqual([]);
    expect(handOff(needy, { outlooks: [steady], slipping: [] }, { handOffHours: 1 }).accounts).toHaveLength(
      1,
    );
  });

  it("says why nobody is handed over", () => {
    const kept = (...outlooks: readonly Partial<AccountOutlook>[]) =>
      handOff(plan(), {
        outlooks: outlooks.map((more, at) => ({ ...steady, account: `Account ${at}`, ...more })),
        slipping: [],
      }).kept;
    const young = { first: 45931 };
    const changed = { lastYear: 100 };
    const three = kept({ openDeals: 2 }, { openDeals: 1, ...young }, young, changed);
    expect(three).toEqual({ openDeal: 2, shortHistory: 1, forTheRep: 1 });
    expect(words.nobodyToHand(three)).toBe(
      "None of your 4 customers is for inside sales to keep warm: 2 have open deals, 1 is known for less than a year, 1 should stay with you",
    );
    const one = "Your one customer is not for inside sales to keep warm";
    expect(words.nobodyToHand(kept({ openDeals: 3 }))).toBe(`${one}: it has open deals`);
    expect(words.nobodyToHand(kept(young))).toBe(`${one}: it is known for less than a year`);
    expect(words.nobodyToHand(kept(changed))).toBe(`${one}: it should stay with you`);
    expect(words.nobodyToHand(kept({}))).toBeNull();
  });

  it("nobody known: nobody to hand over", () => {
    expect(handOff(planned([], 8), { outlooks: [], slipping: [] })).toEqual({
      accounts: [],
      freed: 0,
      worth: 0,
      goesTo: [],
      changeUnknown: 0,
      kept: { openDeal: 0, shortHistory: 0, forTheRep: 0 },
    });
  });
});
