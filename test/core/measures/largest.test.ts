import { heaviest } from "../../../core/measures/heaviest";
import { topShare } from "../../../core/measures/topShare";
import { callFunction } from "../functions/inEnglish";

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

test("FUNNEL_TOP finds the largest of 200,000 names", () => {
  const names = Array.from({ length: 200_000 }, (_, i) => `Account ${i}`);
  expect(callFunction("FUNNEL_TOP", [column([...names, "account 7"])])).toBe("Account 7");
});

test("FUNNEL_TOP takes sums that differ by rounding alone for a tie, as the review does", () => {
  const names = column(["A", "A", "B", "C"]);
  expect(callFunction("FUNNEL_TOP", [names, column([0.1, 0.2, 0.3, 0.1])])).toBe("A, B");
});

test("FUNNEL_TOP names ties in the order of the review, case aside", () => {
  expect(callFunction("FUNNEL_TOP", [column(["Zinc", "alloys", "Brass"])])).toBe("alloys, Brass, Zinc");
});

test.each([
  ["the largest first, ties twice", [3, 9, 1, 9], 3, [9, 9, 3]],
  ["no more than there are", [2, 5], 4, [5, 2]],
  ["none of none", [], 2, []],
  [
    "many places",
    Array.from({ length: 30 }, (_, i) => i),
    12,
    [29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18],
  ],
] as const)("heaviest: %s", (_, weights, places, expected) => {
  expect(heaviest(weights, places)).toEqual(expected);
});

test("topShare(weights, total, k) is 1 for all of the names, 0 where nothing has a weight", () => {
  expect(topShare([0.1, 0.2], 0.3, 2)).toBe(1);
  expect(topShare([0, 0, 0], 0, 1)).toBe(0);
});
