import { chanceOf } from "../../../core/balance/chanceOf";
import type { Finding, FindingId } from "../../../core/balance/Finding";
import { review } from "../../../core/balance/review";
import { pipelineOf, type Row, times } from "./pipelineOf";

const chances = (
  rows: readonly Row[],
  guidelines = {},
): Readonly<Partial<Record<FindingId, number | null>>> =>
  Object.fromEntries(
    review(pipelineOf(rows), { guidelines }).findings.map((finding: Finding) => [
      finding.id,
      chanceOf(finding),
    ]),
  );

// pnorm(..., lower.tail = FALSE) of R: each figure by hand from |v - L| / sqrt(L (1 - L) / n).
test("a line of 17 in 20: 0.15 / sqrt(0.21 / 20) = 1.4639, one tail of it", () => {
  expect(chances([...times(17, { line: "A" }), ...times(3, { line: "B" })])).toMatchObject({
    "line-concentration": expect.closeTo(0.0716175, 6),
    "line-pair": null,
    "languishing-lines": 1,
    "new-share": null,
  });
});

test("new customers, 2 of 20: 0.3 / sqrt(0.24 / 20) = 2.7386, one tail for each edge", () => {
  const rows = [...times(2, { type: "new" as const }), ...times(18, { type: "current" as const })];
  expect(chances(rows)["new-share"]).toBeCloseTo(2 * 0.0030849, 6);
});

test("the largest of 11 accounts with 10 of 20: 0.25 / sqrt(0.1875 / 20) = 2.5820, for each account", () => {
  const rows = [
    ...times(10, { account: "A" }),
    ...Array.from({ length: 10 }, (_, at) => ({ account: `B${at}` })),
  ];
  expect(chances(rows)).toMatchObject({
    "account-concentration": expect.closeTo(11 * 0.0049115, 5),
    // 14 of 20 in 5: 0.1 / sqrt(0.24 / 20) = 0.9129, of 462 fives: not above 1
    "account-few": 1,
  });
});

test("no deal of 100 in one line of three: 0.05 / sqrt(0.0475 / 100) = 2.2942, for each line", () => {
  const rows = [...times(50, { line: "A" }), ...times(50, { line: "B" })];
  expect(chances(rows, { portfolio: ["A", "B", "C"] })["languishing-lines"]).toBeCloseTo(3 * 0.0108908, 5);
});

test("a benchmark and what is not known have none", () => {
  expect(Object.values(chances([]))).toEqual(Array(7).fill(null));
});
