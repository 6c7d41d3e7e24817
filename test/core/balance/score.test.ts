import { review } from "../../../core/balance/review";
import { pipelineOf, type Row, times } from "./pipelineOf";

const scoreOf = (rows: readonly Row[], guidelines = {}) => review(pipelineOf(rows), { guidelines }).score;

/** The same deals, each with an account of its own: lines and accounts are known. */
const eachAccount = (rows: readonly Row[]) => rows.map((row, at) => ({ ...row, account: `Account ${at}` }));

describe("the balance score", () => {
  test("is the mean of the votes that are known: lines 50, languishing 100 and accounts 100 give 83", () => {
    // 17 of 20 is 0.85: 100 (1 - 0.85) / (1 - 0.70) = 50
    const score = scoreOf(eachAccount([...times(17, { line: "A" }), ...times(3, { line: "B" })]));
    expect(score.votes).toEqual([
      { id: "line-concentration", score: expect.closeTo(50, 9) },
      { id: "languishing-lines", score: 100 },
      { id: "account-concentration", score: 100 },
    ]);
    expect(score.value).toBeCloseTo(250 / 3, 9);
  });

  test("is not known from lines alone, nor from customers and accounts alone", () => {
    const lines = [...times(17, { line: "A" }), ...times(3, { line: "B" })];
    expect(scoreOf(lines)).toMatchObject({ value: null, votes: [{}, {}] });
    const customers = Array.from({ length: 10 }, (_, at) => ({ account: `A${at}`, type: "new" as const }));
    expect(scoreOf(customers)).toMatchObject({ value: null, votes: [{}, {}] });
    expect(scoreOf(lines.map((row) => ({ ...row, type: "new" as const }))).value).not.toBeNull();
  });

  test("of concentration and pair the lower one votes", () => {
    // Pair 38 of 40 = 0.95: 100 (0.05 / 0.10) = 50; the largest line is 0.5: 100. D and E of 1/40 are under 5 %: 2 of 4 lines, 50.
    const rows = [...times(20, { line: "A" }), ...times(18, { line: "B" }), { line: "C" }, { line: "D" }];
    const score = scoreOf(rows);
    expect(score.votes[0]).toEqual({ id: "line-pair", score: expect.closeTo(50, 9) });
    expect(score.votes[1]).toEqual({ id: "languishing-lines", score: 50 });
  });

  test.each([
    // Below the band: 100 v / 0.40. Above: 100 (1 - v) / (1 - 0.60). What leans loses as much as what is imbalanced: it is a trend.
    [2, 8, 50],
    [8, 2, 50],
    [0, 10, 0],
    [10, 0, 0],
    [4, 6, 100],
  ])("%i new and %i current deals score %i", (withNew, current, expected) => {
    const rows = [
      ...times(withNew, { type: "new" as const }),
      ...times(current, { type: "current" as const }),
    ];
    expect(scoreOf(rows).votes).toEqual([{ id: "new-share", score: expect.closeTo(expected, 9) }]);
  });

  test("what is exempt or unknown has no vote, and neither has the return benchmark", () => {
    expect(scoreOf(times(4, { line: "A" }))).toEqual({ value: null, votes: [] });
    expect(scoreOf(times(9, { line: "A" })).votes).toEqual([]);
  });
});
