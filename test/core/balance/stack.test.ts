import fc from "fast-check";
import { levelFill } from "../../../core/balance/plan/levelFill";
import { fillLevel, highestFilled } from "../../../core/balance/plan/Stack";
import { heaviest } from "../../../core/measures/heaviest";

const stacksOf = (heights: readonly number[]) =>
  [...new Set(heights)].map((height) => ({
    height,
    times: heights.filter((one) => one === height).length,
  }));
const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 30 });
const surplus = fc.integer({ min: 0, max: 60 });

test("fillLevel: two lines at 1 and one at 5 take 3 deals up to 2.5", () => {
  expect(fillLevel(stacksOf([1, 5, 1]), 3)).toBe(2.5);
  expect(fillLevel(stacksOf([4]), 0)).toBe(4);
});

test("law: the highest lines after filling are those that levelFill fills line by line", () => {
  fc.assert(
    fc.property(counts, surplus, fc.constantFrom(1, 2), (heights, added, places) => {
      const filled = levelFill(heights, added, true);
      expect(highestFilled(stacksOf(heights), added, places)).toEqual(heaviest(filled, places));
    }),
    { numRuns: 2000 },
  );
});
