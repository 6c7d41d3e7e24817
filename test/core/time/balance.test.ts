import fc from "fast-check";
import { finish } from "../../../core/cells/slices";
import type { Activity } from "../../../core/time/Activity";
import { priceOfBalanceInSlices } from "../../../core/time/balance/priceOfBalance";
import { rangeOfGain } from "../../../core/time/balance/rangeOfGain";
import { noAims, type TimeAims } from "../../../core/time/balance/TimeAims";
import { balanceNotes, onePointMore, whatItCosts } from "../../../core/words/en/timeBalance";
import { whole } from "../whole";
import { activityOf, findingOf } from "./activityOf";
import { planned } from "./planned";

const priceOfBalance = whole(priceOfBalanceInSlices);

const aims = (more: Partial<TimeAims> = {}): TimeAims => ({
  ...noAims,
  newBand: [0.4, 0.6],
  lineLimit: 0.7,
  budget: 0.05,
  ...more,
});
// Norden's first hour is worth 750, Tarn's 100: of 10 hours all go to Norden until 4 ln 7.5 = 8.06 of them.
const two = [
  activityOf("Norden", 3000, 4, { line: "Sensors" }),
  activityOf("Tarn", 400, 4, { customer: "new" }),
];

test.each(["new", "current"] as const)(
  "with nothing but %s customers no share is to be had for a price",
  (customer) => {
    const alike = [activityOf("Norden", 3000, 4, { customer }), activityOf("Tarn", 400, 4, { customer })];
    expect(priceOfBalance(alike, 10, aims()).curve()).toEqual([]);
    expect(priceOfBalance(two, 10, aims()).curve()).toHaveLength(31);
  },
);

describe("a floor for each line that languishes", () => {
  const lines = [
    activityOf("Norden", 3000, 4, { line: "Sensors" }),
    activityOf("Tarn", 400, 4, { line: "Valves" }),
  ];
  const made = (floor: number, names = ["Valves", "Service"], own = {}) =>
    priceOfBalance(lines, 10, { ...noAims, languishing: { lines: names, floor }, ...own });

  // 4 of 10 hours: 3000 (1 - e^-1.5) + 400 (1 - e^-1) = 2583.46; nothing is there to do for Service.
  it("keeps its hours, and leaves a line out for which there is nothing to do", () => {
    const { hours, value, clash } = made(0.4);
    expect(hours).toEqual([expect.closeTo(6, 9), expect.closeTo(4, 9)]);
    expect(value).toBeCloseTo(2583.46, 1);
    expect(clash).toBeNull();
  });

  it("of nothing changes nothing, and the user's own limit comes first", () => {
    expect(made(0).hours).toEqual(made(0.4, []).hours);
    expect(made(0.4, ["Valves"], { floors: { valves: 0.2 } }).hours[1]).toBeCloseTo(2, 9);
  });

  it("that cannot be kept is named", () => {
    expect(balanceNotes(made(0.6, ["Sensors", "Valves"]), 0.05).join()).toMatch(/Sensors.*Valves/);
  });
});

describe("priceOfBalance, by hand", () => {
  // Free: 4 ln 7.5 + (10 - 4 ln 7.5) / 2 = 9.0298 for Norden, 0.9702 for Tarn: 3000 (1 - e^-2.25745) + 400 (1 - e^-0.24255) = 2686.14 + 86.14.
  it("the free optimum and its share for new customers", () => {
    const { free, cost, value } = priceOfBalance(two, 10, noAims);
    expect(free.new).toBeCloseTo(0.09702, 4);
    expect(free.value).toBeCloseTo(2772.27, 1);
    expect([cost, value]).toEqual([0, free.value]);
  });

  // At 0.4: 3000 (1 - e^-1.5) + 400 (1 - e^-1) = 2330.61 + 252.85 = 2583.46: 6.8 % less.
  it("the aim, where the budget allows it", () => {
    const { new: share, cost, floor, held, aim, perPoint } = priceOfBalance(two, 10, aims({ budget: 0.1 }));
    expect([share, floor, aim, held]).toEqual([expect.closeTo(0.4, 10), 0.4, 0.4, null]);
    expect(cost).toBeCloseTo(1 - 2583.46 / 2772.27, 4);
    // The next hour is worth 750 e^-1.5 at Norden and 100 e^-1 at Tarn; a point is a tenth of an hour.
    expect(perPoint * 2772.27).toBeCloseTo((750 * Math.exp(-1.5) - 100 * Math.exp(-1)) / 10, 2);
  });

  it("the largest share that costs no more than the budget, where the aim costs more", () => {
    const { new: share, cost, floor, held } = priceOfBalance(two, 10, aims());
    expect(held).toBe("budget");
    expect(cost).toBeCloseTo(0.05, 9);
    expect(share).toBeCloseTo(floor, 9);
    // 3000 (1 - e^(-(10 - h) / 4)) + 400 (1 - e^(-h / 4)) = 0.95 x 2772.27 at h = 3.582.
    const h = 10 * floor;
    expect(3000 * (1 - Math.exp(-(10 - h) / 4)) + 400 * (1 - Math.exp(-h / 4))).toBeCloseTo(
      0.95 * 2772.27,
      1,
    );
  });

  it("the share that results, where the largest line's limit alone costs more, and says so", () => {
    const made = priceOfBalance(two, 10, aims({ line: "Sensors", lineLimit: 0.5 }));
    expect(made).toMatchObject({ held: "cap", floor: 0, new: expect.closeTo(0.5, 9) });
    expect(balanceNotes(made, 0.05)).toEqual([
      "Sensors gets no more than 50 % of the hours; by worth alone it would be 90 %",
      "The upper limits alone cost 12 % of the gain, more than the 5 % that balance may cost (balanceBudget)",
    ]);
  });

  it("tells the price in words", () => {
    const made = priceOfBalance(two, 10, aims({ budget: 0.1 }));
    expect(whatItCosts(made, "new")).toBe(
      "it costs 7 % of this week's gain; by worth alone it would be 10 %",
    );
    expect(whatItCosts(made, "current")).toBe(
      "it costs 7 % of this week's gain; by worth alone it would be 90 %",
    );
    expect(onePointMore(made, { inMoney: true, currency: "$" })).toBe(
      "One percentage point more for new customers would cost $13.1",
    );
    // Without amounts a value counts deals: 13.1 of the 1,000 or so that the free optimum gives.
    expect(onePointMore(made, { inMoney: false, currency: "" })).toBe(
      `One percentage point more for new customers would cost ${Math.round((13.1 / made.free.value) * 1000) / 10} % of the gain`,
    );
    expect(balanceNotes(priceOfBalance(two, 10, aims()), 0.05)).toEqual([
      "The aim is 40 % for new customers, but more than 36 % would cost over 5 % of the gain (balanceBudget)",
    ]);
    expect(whatItCosts(priceOfBalance(two, 10, noAims), "new")).toBe("");
  });
});

describe("priceOfBalance, the edges", () => {
  it("no activity, no hours: no cost", () => {
    expect(priceOfBalance([], 8, aims())).toMatchObject({ hours: [], cost: 0, new: 0, unspent: 8 });
    expect(priceOfBalance(two, 0, aims())).toMatchObject({ hours: [0, 0], cost: 0, new: 0 });
  });

  it.each([
    ["nobody new", [activityOf("Norden", 10, 2)], 0],
    ["new customers alone", [findingOf(10, 2)], 1],
  ])("%s: no aim leaves hours idle", (_, all, share) => {
    expect(priceOfBalance(all, 8, aims())).toMatchObject({ new: share, unspent: 0, cost: 0, held: null });
  });

  it("everything in one line: its limit is left out", () =>
    expect(
      priceOfBalance([activityOf("Norden", 10, 2, { line: "Sensors" })], 8, aims({ line: "Sensors" })),
    ).toMatchObject({ line: null, unspent: 0, cost: 0 }));

  it("the rep's own most hours hold before the aims, and the clash is told", () => {
    const bounded = [two[0] ?? activityOf("", 1, 1), { ...two[1], maximum: 1 } as Activity];
    const made = priceOfBalance(bounded, 10, aims());
    expect(made.hours[1]).toBeCloseTo(1, 12);
    expect(made.clash).toMatchObject({ floors: ["new"], needsBounds: true });
  });

  it("takes no hours from the side whose deals are too few", () => {
    const rich = [activityOf("Norden", 400, 4), activityOf("Tarn", 3000, 4, { customer: "new" })];
    expect(priceOfBalance(rich, 10, aims()).new).toBeCloseTo(0.6, 9);
    expect(priceOfBalance(rich, 10, aims({ lacking: "new" })).new).toBeCloseTo(0.903, 3);
    expect(priceOfBalance(two, 10, aims({ lacking: "current" })).new).toBeCloseTo(0.097, 3);
  });

  it("in a territory of new customers alone, or of current ones, its band is the aim", () => {
    expect(priceOfBalance(two, 10, aims({ newBand: [0.9, 1], budget: 1 })).new).toBeCloseTo(0.9, 9);
    const rich = [activityOf("Norden", 400, 4), activityOf("Tarn", 3000, 4, { customer: "new" })];
    expect(priceOfBalance(rich, 10, aims({ newBand: [0, 0.1] })).new).toBeCloseTo(0.1, 9);
  });

  it("the user's floors and caps hold whatever they cost", () => {
    expect(priceOfBalance(two, 10, aims({ floors: { new: 0.9 } })).new).toBeCloseTo(0.9, 9);
    expect(priceOfBalance(two, 10, aims({ caps: { sensors: 0.2 } })).hours[0]).toBeCloseTo(2, 9);
    expect(
      priceOfBalance(two, 10, aims({ floors: { current: 0.95 }, lacking: "current" })).hours[0],
    ).toBeCloseTo(9.5, 9);
  });

  it("gives exactly the share that was chosen", () => {
    expect(priceOfBalance(two, 10, aims({ chosen: 0.03 })).new).toBeCloseTo(0.03, 9);
    expect(priceOfBalance(two, 10, aims({ chosen: 0.55 })).new).toBeCloseTo(0.55, 9);
  });
});

const activity = fc.record({
  value: fc.integer({ min: 1, max: 5000 }),
  effort: fc.integer({ min: 1, max: 40 }).map((quarter) => quarter / 4),
  customer: fc.constantFrom("new" as const, "current" as const),
  line: fc.constantFrom("Sensors", "Valves", null),
});
const week = fc.record({
  all: fc.array(activity, { minLength: 1, maxLength: 20 }),
  hours: fc.integer({ min: 1, max: 60 }),
});
const named = (
  all: readonly { value: number; effort: number; customer: "new" | "current"; line: string | null }[],
) =>
  all.map(({ value, effort, customer, line }, i) => activityOf(`A${i}`, value, effort, { customer, line }));

describe("priceOfBalance, laws", () => {
  it("balance costs something or nothing, and no more than the budget unless that is told", () => {
    fc.assert(
      fc.property(week, ({ all, hours }) => {
        const {
          cost,
          held,
          new: share,
          floor,
        } = priceOfBalance(named(all), hours, aims({ line: "Sensors" }));
        expect(cost).toBeGreaterThanOrEqual(0);
        if (held !== "cap") expect(cost).toBeLessThanOrEqual(0.05 + 1e-9);
        if (all.some(({ customer }) => customer === "new"))
          expect(share).toBeGreaterThanOrEqual(floor - 1e-9);
      }),
    );
  });

  it("the curve is convex, and nowhere cheaper than the free optimum", () => {
    fc.assert(
      fc.property(week, ({ all, hours }) => {
        const curve = priceOfBalance(named(all), hours, aims({ line: "Sensors" })).curve();
        for (const [i, { cost }] of curve.entries()) {
          expect(cost).toBeGreaterThanOrEqual(0);
          const [before, after] = [curve[i - 1]?.cost, curve[i + 1]?.cost];
          if (before !== undefined && after !== undefined)
            expect(cost).toBeLessThanOrEqual((before + after) / 2 + 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("a side whose deals are too few never gets fewer hours than by worth alone", () => {
    fc.assert(
      fc.property(week, fc.constantFrom("new" as const, "current" as const), ({ all, hours }, lacking) => {
        const { new: share, free } = priceOfBalance(named(all), hours, aims({ lacking }));
        if (lacking === "new") expect(share).toBeGreaterThanOrEqual(free.new - 1e-9);
        else expect(share).toBeLessThanOrEqual(free.new + 1e-9);
      }),
    );
  });
});

describe("rangeOfGain", () => {
  it("is nothing over the same hours, and null over hours that give nothing", () => {
    expect(finish(rangeOfGain(two, [4, 4], [4, 4]))).toEqual([0, 0]);
    expect(finish(rangeOfGain(two, [4, 4], [0, 0]))).toBeNull();
  });

  it("holds the gain of efforts as they are guessed, and is the same every time", () => {
    const plan = planned(two, 10);
    const [low, high] = plan.range() ?? [Number.NaN, Number.NaN];
    expect(low).toBeLessThan(high);
    const gain = plan.value / plan.inProportion - 1;
    expect(low).toBeLessThanOrEqual(gain);
    expect(high).toBeGreaterThanOrEqual(gain);
    expect(planned(two, 10).range()).toEqual(plan.range());
  });
});
