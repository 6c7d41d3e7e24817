import fc from "fast-check";
import { sharedLines } from "../../../core/customers/whitespace/sharedLines";

const lines = 8;
const account = fc.record({
  owned: fc.uniqueArray(fc.integer({ min: 0, max: lines - 1 }), { maxLength: 5 }),
  segment: fc.constantFrom(0, 1),
});

test("what accounts own besides is the same by pairs and by accounts, and what counting says", () => {
  fc.assert(
    fc.property(
      fc.array(account, { minLength: 8, maxLength: 12 }),
      fc.integer({ min: 0, max: 11 }),
      (table, whose) => {
        const owned = table.map((one) => Int32Array.from(one.owned).sort());
        const conditionsOf = table.map((one) => [...one.owned, lines + one.segment]);
        const size = lines + 2;
        const has = (one: number, condition: number) => conditionsOf[one]?.includes(condition) === true;
        const everybody = table.map((_, one) => one);
        const counted = (condition: number, line: number) =>
          everybody.filter((one) => has(one, condition) && has(one, line)).length;
        const given = conditionsOf[whose % table.length] ?? [];
        const factors = Float64Array.from({ length: size }, (_, condition) => 1 / (condition + 2));
        // More lines than accounts make it count by accounts.
        for (const all of [lines, 20]) {
          const shared = sharedLines(owned, conditionsOf, size, all);
          for (let condition = 0; condition < size; condition++)
            for (let line = 0; line < lines; line++)
              expect(shared.countOf(condition, line)).toBe(counted(condition, line));
          const near = [...Array(lines).keys()].filter((line) => given.some((one) => counted(one, line) > 0));
          expect([...shared.near(given)]).toEqual(near);
          // Twice: nothing of the first question may be left.
          for (const _ of [1, 2]) {
            const sums = new Float64Array(all);
            shared.addTo(sums, given, factors);
            for (let line = 0; line < lines; line++) {
              const wanted = given.reduce(
                (sum, one) => sum + (factors[one] ?? Number.NaN) * counted(one, line),
                0,
              );
              expect(sums[line]).toBeCloseTo(wanted, 12);
            }
            expect(sums.subarray(lines).every((sum) => sum === 0)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});
