import { guidelineToday, heldShares } from "../../../core/balance/guidelineToday";
import { review } from "../../../core/balance/review";
import { pipelineOf } from "./pipelineOf";

const deals = [
  ...Array.from({ length: 8 }, (_, i) => ({ account: `A${i}`, line: "Sensors", type: "current" }) as const),
  { account: "A0", line: "Valves", type: "new" } as const,
  { account: "A0", line: "Valves", type: "new" } as const,
];
const told = review(pipelineOf(deals));

test.each([
  // 8 of 10, and 2 of 10; three of ten deals are with A0.
  ["lineLimit", 0.8, [0, 0.7]],
  ["newTarget", 0.2, [0.4, 0.6]],
  ["accountLimit", 0.3, [0, 0.25]],
  ["languishingBelow", 0.2, [0.05, 1]],
] as const)("%s is held against %d, allowed %j", (key, value, allowed) => {
  const today = guidelineToday(key, told);
  expect(today.value).toBeCloseTo(value, 12);
  expect(today.allowed[0]).toBeCloseTo(allowed[0], 12);
  expect(today.allowed[1]).toBeCloseTo(allowed[1], 12);
});

test("its verdict is the finding's own", () => {
  const largest = told.findings.find(({ id }) => id === "line-concentration");
  expect(guidelineToday("lineLimit", told).verdict).toBe(largest?.verdict);
});

test("of no deals nothing is known", () => {
  const empty = review(pipelineOf([]));
  for (const key of heldShares)
    expect(guidelineToday(key, empty)).toMatchObject({
      verdict: expect.stringMatching(/unknown|exempt/),
      value: null,
    });
});
