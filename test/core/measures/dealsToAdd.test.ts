import fc from "fast-check";
import { dealsToAdd } from "../../../core/measures/dealsToAdd";
import { leastTotal } from "../../../core/measures/wholeBound";

const cases: readonly (readonly [string, Parameters<typeof dealsToAdd>, number])[] = [
  ["8 of 10 to half: 6 elsewhere make 16", [8, 10, 0.5, "above"], 6],
  ["1 of 4 to half: 2 more make 3 of 6", [1, 4, 0.5, "below"], 2],
  ["there already", [5, 10, 0.5, "above"], 0],
  ["exactly there", [5, 10, 0.5, "below"], 0],
  ["a tenth three times is 0.3 but for rounding", [3, 10, 0.1 + 0.2, "above"], 0],
  ["nothing can bring 1 deal under 0 %", [1, 5, 0, "above"], Number.POSITIVE_INFINITY],
  ["nothing can bring 4 of 5 up to all", [4, 5, 1, "below"], Number.POSITIVE_INFINITY],
];

test.each(cases)("dealsToAdd: %s", (_, given, expected) => {
  expect(dealsToAdd(...given)).toBe(expected);
});

test("one deal fewer would not do", () => {
  const share = fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), share, (k, others, limit) => {
      const [n, more] = [k + others, dealsToAdd(k, k + others, limit, "below")];
      const reached = (added: number) => (k + added) / (n + added) >= limit - 1e-9;
      if (n + more > 0) expect(reached(more)).toBe(true);
      if (more > 0) expect(n > 0 && reached(more - 1)).toBe(false);
    }),
  );
});

test("leastTotal(count, 0) is Infinity: no total makes a deal nothing", () => {
  expect(leastTotal(3, 0)).toBe(Number.POSITIVE_INFINITY);
  expect(leastTotal(0, 0)).toBe(0);
});
