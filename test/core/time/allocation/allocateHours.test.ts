import fc from "fast-check";
import { allocateHours } from "../../../../core/time/allocation/allocateHours";
import { marginalResponse, response } from "../../../../core/time/responseCurve";
import { hoursProblem } from "../../../../core/words/en/time";
import reference from "../../../reference/allocation.json";
import { allocated } from "../planned";

const relative = (actual: number, expected: number) =>
  Math.abs(actual - expected) / Math.max(1e-300, Math.abs(expected));

describe("allocateHours against 50-digit bisection (test/reference/allocation.json)", () => {
  it.each(reference.instances.map((instance) => [instance.id, instance] as const))(
    "instance %i",
    (_, instance) => {
      const result = allocated({
        values: instance.v,
        efforts: instance.t,
        hours: instance.H,
        minimum: instance.lo,
        maximum: instance.hi.map((high) => high ?? Infinity),
      });
      expect(relative(result.value, instance.value)).toBeLessThan(1e-12);
      expect(relative(result.multiplier, instance.lambda)).toBeLessThan(1e-12);
      instance.hours.forEach((hours, i) => {
        expect(Math.abs((result.hours[i] ?? Number.NaN) - hours)).toBeLessThan(1e-9);
      });
    },
  );
});

const account = fc.record({
  value: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  effort: fc.double({ min: 0.1, max: 40, noNaN: true }),
  low: fc.double({ min: 0, max: 1, noNaN: true }),
  room: fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: Infinity }),
});
const problem = fc
  .record({
    accounts: fc.array(account, { minLength: 1, maxLength: 30 }),
    extra: fc.double({ min: 0, max: 100, noNaN: true }),
  })
  .map(({ accounts, extra }) => ({
    values: accounts.map(({ value }) => value),
    efforts: accounts.map(({ effort }) => effort),
    minimum: accounts.map(({ low }) => low),
    maximum: accounts.map(({ low, room }) => low + room),
    hours: accounts.reduce((sum, { low }) => sum + low, 0) + extra,
  }));

/** Smaller numbers lose their digits. */
const nothing = 1e-290;

describe("allocateHours, laws", () => {
  it("hours add up to the budget, what cannot be used aside", () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { hours, unspent } = allocated(input);
        const spent = hours.reduce((sum, h) => sum + h, 0);
        expect(Math.abs(spent + unspent - input.hours)).toBeLessThan(1e-9 * Math.max(1, input.hours));
      }),
    );
  });

  it("the next hour is worth the multiplier between the bounds, less at the minimum, more at the maximum (KKT)", () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { hours, multiplier } = allocated(input);
        hours.forEach((h, i) => {
          const slope = marginalResponse(input.values[i] ?? 0, input.efforts[i] ?? 1, h);
          const [low, high] = [input.minimum[i] ?? 0, input.maximum[i] ?? Infinity];
          if (h > low + 1e-9) expect(slope).toBeGreaterThanOrEqual(multiplier * (1 - 1e-6) - nothing);
          if (h < high - 1e-9) expect(slope).toBeLessThanOrEqual(multiplier * (1 + 1e-6) + nothing);
        });
      }),
    );
  });

  it("no move of time from one account to another does better", () => {
    const move = fc.record({
      from: fc.nat(),
      to: fc.nat(),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(problem, move, (input, { from, to, part }) => {
        const { hours, value } = allocated(input);
        const a = from % hours.length;
        const b = to % hours.length;
        const free = Math.min(
          (hours[a] ?? 0) - (input.minimum[a] ?? 0),
          (input.maximum[b] ?? 0) - (hours[b] ?? 0),
        );
        const other = hours.map(
          (h, i) => h + (a === b ? 0 : i === a ? -free * part : i === b ? free * part : 0),
        );
        const worth = other.reduce(
          (sum, h, i) => sum + response(input.values[i] ?? 0, input.efforts[i] ?? 1, h),
          0,
        );
        expect(worth).toBeLessThanOrEqual(value * (1 + 1e-12) + 1e-9);
      }),
    );
  });
});

describe("allocateHours, the edges", () => {
  it("no accounts: nothing is spent", () => {
    expect(allocated({ values: [], efforts: [], hours: 8 })).toEqual({
      ok: true,
      hours: [],
      value: 0,
      multiplier: 0,
      prices: [],
      unspent: 8,
    });
  });

  it("one account takes all the hours", () => {
    expect(allocated({ values: [10], efforts: [2], hours: 8 }).hours).toEqual([8]);
  });

  it("no hours: everybody gets none, and the multiplier is the best first hour", () => {
    const { hours, multiplier } = allocated({ values: [10, 30], efforts: [2, 3], hours: 0 });
    expect(hours).toEqual([0, 0]);
    expect(multiplier).toBeCloseTo(10, 12);
  });

  it("worthless accounts get none and the hours are told as unspent", () => {
    const { hours, unspent } = allocated({ values: [0, 0], efforts: [1, 1], hours: 5 });
    expect([hours, unspent]).toEqual([[0, 0], 5]);
  });

  it.each([
    [{ values: [1], efforts: [-2], hours: 5 }, "an effort must be hours above 0, not -2"],
    [{ values: [-1], efforts: [2], hours: 5 }, "a value must be a number of 0 or more, not -1"],
    [
      { values: [1], efforts: [2], hours: Number.NaN },
      "the hours to spend must be a number of 0 or more, not NaN",
    ],
    [
      { values: [1], efforts: [2], hours: 5, minimum: [3], maximum: [2] },
      "the minimum hours must be 0 or more and no more than the maximum, not 3 and 2",
    ],
    [
      { values: [1, 1], efforts: [2, 2], hours: 5, minimum: [3, 3] },
      "the minimum hours add up to 6, more than the 5 to spend: lower a minimum or raise the hours",
    ],
  ])("%j is told in words", (input, message) => {
    const made = allocateHours(input);
    expect(made.ok ? "" : hoursProblem(made.problem)).toBe(message);
  });
});
