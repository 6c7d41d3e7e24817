import fc from "fast-check";
import { greatest } from "../../../../core/cells/greatest";
import { allocateHours } from "../../../../core/time/allocation/allocateHours";
import { marginalResponse, response } from "../../../../core/time/responseCurve";
import { hoursProblem } from "../../../../core/words/en/time";
import reference from "../../../reference/allocation-groups.json";
import { allocated } from "../planned";
import { type Divided, hoursOfGroup, someClaims } from "./someClaims";

const relative = (actual: number, expected: number) =>
  expected === 0 ? Math.abs(actual) : Math.abs(actual - expected) / Math.abs(expected);

describe("allocateHours with groups against Newton in 50 digits (test/reference/allocation-groups.json)", () => {
  it.each(reference.instances.map((instance) => [instance.id, instance] as const))(
    "instance %i",
    (_, instance) => {
      const { hours, value, multiplier, prices } = allocated({
        values: instance.v,
        efforts: instance.t,
        hours: instance.H,
        groups: [
          { name: "floor", members: instance.floorGroup, floor: instance.floor },
          { name: "cap", members: instance.capGroup, cap: instance.cap },
        ],
      });
      expect(relative(value, instance.value)).toBeLessThan(1e-12);
      expect(relative(multiplier, instance.multiplier)).toBeLessThan(1e-8);
      expect(relative(prices[0]?.floor ?? Number.NaN, instance.floorMultiplier)).toBeLessThan(1e-8);
      expect(relative(prices[1]?.cap ?? Number.NaN, instance.capMultiplier)).toBeLessThan(1e-8);
      instance.hours.forEach((own, i) => {
        expect(Math.abs((hours[i] ?? Number.NaN) - own)).toBeLessThan(1e-8);
      });
    },
  );
});

/** The problem without groups that cannot be kept: those are left out. */
const kept = someClaims.filter((input) => allocateHours(input).ok);

describe("allocateHours with groups, laws", () => {
  it("every hour is spent or told, and every limit kept", () => {
    fc.assert(
      fc.property(kept, (input) => {
        const { hours, unspent } = allocated(input);
        const near = 1e-9 * Math.max(1, input.hours);
        expect(Math.abs(hours.reduce((sum, h) => sum + h, 0) + unspent - input.hours)).toBeLessThan(near);
        for (const { members, floor, cap } of input.groups) {
          const own = hoursOfGroup(members, hours);
          expect(own).toBeGreaterThan(floor - near);
          expect(own).toBeLessThan(cap + near);
        }
      }),
    );
  });

  it("the next hour is worth its price wherever a claim is between its bounds, and limits that do not bind cost nothing (KKT)", () => {
    fc.assert(
      fc.property(kept, (input) => {
        const { hours, multiplier, prices } = allocated(input);
        const slope = (i: number, h: number) =>
          marginalResponse(input.values[i] ?? 0, input.efforts[i] ?? 1, h);
        // Of a floor and a cap that meet, only the difference of their prices is known, to the digits that prices of their size have.
        const size = greatest(
          prices.flatMap(({ floor, cap }) => [floor, cap]),
          0,
        );
        const near = 1e-9 * greatest(hours.map((_, i) => slope(i, 0))) + 1e-14 * size;
        hours.forEach((h, i) => {
          const price = input.groups.reduce(
            (sum, { members }, g) =>
              sum + (members.includes(i) ? (prices[g]?.cap ?? 0) - (prices[g]?.floor ?? 0) : 0),
            multiplier,
          );
          if (h > (input.minimum[i] ?? 0) + 1e-9) expect(slope(i, h)).toBeGreaterThanOrEqual(price - near);
          if (h < (input.maximum[i] ?? 0) - 1e-9) expect(slope(i, h)).toBeLessThanOrEqual(price + near);
        });
        input.groups.forEach(({ members, floor, cap }, g) => {
          const own = hoursOfGroup(members, hours);
          if (own > floor + 1e-9) expect(prices[g]?.floor).toBeLessThanOrEqual(near);
          if (own < cap - 1e-9) expect(prices[g]?.cap).toBeLessThanOrEqual(near);
        });
      }),
    );
  });

  const withFloor = (input: Divided, floor: number) => {
    const [first, ...others] = input.groups;
    return first === undefined
      ? input
      : { ...input, groups: [{ ...first, floor, cap: Infinity }, ...others] };
  };

  it("the value is concave in a floor: the middle of two floors gives no less than the mean of both", () => {
    const floors = fc.record({
      low: fc.double({ min: 0, max: 1, noNaN: true }),
      high: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(someClaims, floors, (input, { low, high }) => {
        const value = (floor: number) => {
          const made = allocateHours(withFloor(input, floor * input.hours));
          return made.ok ? made.value : Number.NEGATIVE_INFINITY;
        };
        const mean = (value(low) + value(high)) / 2;
        expect(value((low + high) / 2)).toBeGreaterThanOrEqual(mean - 1e-9 * Math.abs(mean));
      }),
    );
  });

  it("a floor below the natural share changes nothing", () => {
    fc.assert(
      fc.property(kept, fc.double({ min: 0, max: 1, noNaN: true }), (input, part) => {
        const free = allocated(withFloor(input, 0));
        const natural = hoursOfGroup(input.groups[0]?.members ?? [], free.hours);
        const floored = allocated(withFloor(input, natural * part * (1 - 1e-9)));
        expect(relative(floored.value, free.value)).toBeLessThan(1e-12);
      }),
    );
  });

  it("the price of a floor is what a little less of it would give back", () => {
    fc.assert(
      fc.property(kept, (input) => {
        const [group] = input.groups;
        const { prices, value } = allocated(input);
        const price = prices[0]?.floor ?? 0;
        if (group === undefined || price === 0) return;
        const little = group.floor * 1e-4;
        const gained =
          allocated({
            ...input,
            groups: [{ ...group, floor: group.floor - little }, ...input.groups.slice(1)],
          }).value - value;
        // Concave: the gain falls as the floor does.
        expect(gained).toBeLessThanOrEqual(price * little * (1 + 1e-6) + 1e-9 * value);
      }),
    );
  });

  it("no division on a grid of half hours does better", () => {
    const hour = fc.integer({ min: 0, max: 6 });
    const small = fc.record({
      values: fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 4, maxLength: 4 }),
      efforts: fc.array(fc.double({ min: 0.5, max: 6, noNaN: true }), { minLength: 4, maxLength: 4 }),
      floor: hour,
      cap: hour,
    });
    fc.assert(
      fc.property(small, ({ values, efforts, floor, cap }) => {
        const groups = [
          { name: "new", members: [0, 1], floor: floor / 2 },
          { name: "line", members: [1, 2], cap: cap / 2 },
        ];
        const made = allocated({ values, efforts, hours: 6, groups });
        let best = 0;
        for (const [a, b, c] of triples(12)) {
          const hours = [a, b, c, 12 - a - b - c].map((half) => half / 2);
          if (hoursOfGroup([0, 1], hours) < floor / 2 || hoursOfGroup([1, 2], hours) > cap / 2) continue;
          const worth = hours.reduce((sum, h, i) => sum + response(values[i] ?? 0, efforts[i] ?? 1, h), 0);
          best = Math.max(best, worth);
        }
        expect(made.value).toBeGreaterThanOrEqual(best * (1 - 1e-12));
      }),
      { numRuns: 60 },
    );
  });
});

function triples(most: number): [number, number, number][] {
  const all: [number, number, number][] = [];
  for (let a = 0; a <= most; a++)
    for (let b = 0; a + b <= most; b++) for (let c = 0; a + b + c <= most; c++) all.push([a, b, c]);
  return all;
}

describe("allocateHours, limits that clash", () => {
  const three = { values: [10, 10, 10], efforts: [1, 1, 1], hours: 10 };
  const [new_, service, sensors] = [
    { name: "new", members: [0] },
    { name: "Service", members: [1] },
    { name: "Sensors", members: [0, 1] },
  ];
  const told = (input: Parameters<typeof allocateHours>[0]) => {
    const made = allocateHours(input);
    return made.ok ? "" : hoursProblem(made.problem);
  };

  it("names the floors that want more hours than there are", () =>
    expect(
      told({
        ...three,
        groups: [
          { ...new_, floor: 6 },
          { ...service, floor: 5 },
        ],
      }),
    ).toBe(
      "these limits cannot be kept together: the least for new, the least for Service and the hours that there are; they are missed by 1 hours",
    ));

  it("names the cap that holds a floor down, and not a third limit", () =>
    expect(
      allocateHours({
        ...three,
        groups: [
          { ...new_, floor: 6 },
          { ...sensors, cap: 4 },
          { ...service, cap: 3 },
        ],
      }),
    ).toEqual({
      ok: false,
      problem: {
        code: "limits-clash",
        floors: ["new"],
        caps: ["Sensors"],
        needsHours: false,
        needsBounds: false,
        missing: 2,
      },
    }));

  it("names the account's own most hours", () =>
    expect(allocateHours({ ...three, maximum: [2, 9, 9], groups: [{ ...new_, floor: 6 }] })).toMatchObject({
      problem: { floors: ["new"], caps: [], needsBounds: true, needsHours: false, missing: 4 },
    }));

  it("a floor of a group without anybody is its own clash", () =>
    expect(allocateHours({ ...three, groups: [{ name: "none", members: [], floor: 1 }] })).toMatchObject({
      problem: { floors: ["none"], needsBounds: false, needsHours: false, missing: 1 },
    }));

  it.each([
    [
      { floor: -1 },
      "the hours of new must be at least 0, and at most no less than that, not -1 and Infinity",
    ],
    [{ floor: 4, cap: 3 }, "the hours of new must be at least 0, and at most no less than that, not 4 and 3"],
    [
      { floor: Number.NaN },
      "the hours of new must be at least 0, and at most no less than that, not NaN and Infinity",
    ],
  ])("%j makes no sense", (limits, words) =>
    expect(told({ ...three, groups: [{ ...new_, ...limits }] })).toBe(words),
  );
});

describe("allocateHours with groups, the edges", () => {
  it("where a floor and a cap fit to the last hour, the price is that of the hour that comes next", () => {
    // 5 + 5 hours: one more could only go to the first, whose next hour is worth 10 exp(-5).
    const { multiplier, prices } = allocated({
      values: [10, 1000],
      efforts: [1, 1],
      hours: 10,
      groups: [
        { name: "floor", members: [0], floor: 5 },
        { name: "cap", members: [1], cap: 5 },
      ],
    });
    expect(multiplier).toBeCloseTo(10 * Math.exp(-5), 12);
    expect(prices[0]).toEqual({ floor: 0, cap: 0 });
    expect(prices[1]?.cap).toBeCloseTo(990 * Math.exp(-5), 12);
  });

  it("a group that gets nothing at all is no clash", () =>
    expect(
      allocated({
        values: [10, 10],
        efforts: [1, 1],
        hours: 8,
        groups: [{ name: "none", members: [0], cap: 0 }],
      }),
    ).toMatchObject({ hours: [0, 8], prices: [{ floor: 0 }] }));

  it("a cap on everybody leaves hours unspent", () =>
    expect(
      allocated({ values: [10], efforts: [1], hours: 8, groups: [{ name: "all", members: [0], cap: 3 }] }),
    ).toMatchObject({ hours: [3], unspent: 5, multiplier: 0 }));

  it("what is worth nothing gets hours only where a floor leaves no other way", () => {
    const input = { values: [10, 0, 0], efforts: [1, 1, 3], hours: 8 };
    expect(allocated(input).hours).toEqual([8, 0, 0]);
    const floored = allocated({ ...input, groups: [{ name: "idle", members: [1, 2], floor: 4 }] });
    // By their efforts, as the hours of the others.
    floored.hours.forEach((own, i) => {
      expect(own).toBeCloseTo([4, 1, 3][i] ?? 0, 12);
    });
  });

  it("prices that lie many decades apart keep their hours", () => {
    // Two groups of two: 30 hours on efforts of 0.1 are worth e^-150 an hour, beside 1 an hour.
    const { hours } = allocated({
      values: [1, 2, 100, 100],
      efforts: [0.1, 0.1, 100, 100],
      hours: 100,
      groups: [{ name: "floor", members: [0, 1], floor: 30 }],
    });
    // 0.1 (ln 20 - ln 10) more for the second.
    expect((hours[1] ?? 0) - (hours[0] ?? 0)).toBeCloseTo(0.1 * Math.LN2, 12);
    expect(hoursOfGroup([0, 1], hours)).toBeCloseTo(30, 12);
    expect(hours[2]).toBeCloseTo(35, 9);
  });
});
