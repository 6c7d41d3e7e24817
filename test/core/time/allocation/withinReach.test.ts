import fc from "fast-check";
import { finish } from "../../../../core/cells/slices";
import { claimsOf } from "../../../../core/time/allocation/Claim";
import { hoursDivider } from "../../../../core/time/allocation/hoursDivider";
import { withinReach } from "../../../../core/time/allocation/withinReach";

const many = (size: number) =>
  fc.array(
    fc.record({
      value: fc.double({ min: 0, max: 1e6, noNaN: true }),
      effort: fc.double({ min: 0.1, max: 40, noNaN: true }),
    }),
    {
      minLength: size,
      maxLength: size,
    },
  );

const columnsOf = (claims: readonly { readonly value: number; readonly effort: number }[], high: number) => ({
  values: claims.map(({ value }) => value),
  efforts: claims.map(({ effort }) => effort),
  minimum: claims.map((_, i) => (i % 50 === 7 ? 0.01 : 0)),
  maximum: claims.map((_, i) => (i % 3 === 0 ? high : Number.POSITIVE_INFINITY)),
});

test("hours are divided to the last bit as if every claim were in reach", () => {
  fc.assert(
    fc.property(many(150), fc.constantFrom(0.5, 3, 1000), fc.constantFrom(4, 40), (given, high, hours) => {
      const claims = claimsOf(columnsOf(given, high));
      const groups = [{ name: "new", members: [...claims.keys()].filter((i) => i % 2 === 0) }];
      const limits = [{ floor: 0.5 * hours, cap: 0.6 * hours }];
      const pruned = finish(hoursDivider(claims, groups, hours))(hours, limits);
      expect(pruned).toEqual(finish(hoursDivider(claims, groups, Number.POSITIVE_INFINITY))(hours, limits));
    }),
    { numRuns: 60 },
  );
});

test("of 20,000 claims on 40 hours those that can get none are left out, and one with a minimum never", () => {
  const given = Array.from({ length: 20_000 }, (_, i) => ({ value: 1000 / (1 + i), effort: 4 }));
  const claims = claimsOf({ ...columnsOf(given, 8), minimum: given.map((_, i) => (i === 19_999 ? 1 : 0)) });
  const kept = withinReach(claims, 40);
  expect(kept.length).toBeLessThan(200);
  expect(kept.at(-1)).toBe(claims[19_999]);
});

test("what hours without end would reach is all", () => {
  const claims = claimsOf({
    values: Array.from({ length: 100 }, (_, i) => i),
    efforts: Array.from({ length: 100 }, () => 2),
  });
  expect(withinReach(claims, Number.POSITIVE_INFINITY)).toHaveLength(100);
});
