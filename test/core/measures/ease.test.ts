import { againstNew } from "../../../core/measures/againstNew";
import { ease } from "../../../core/measures/ease";
import { medianSurvival } from "../../../core/statistics/medianSurvival";
import * as words from "../../../core/words/en/ease";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

describe("medianSurvival(durations, happened)", () => {
  test("the example of its documentation", () => {
    expect(medianSurvival([1, 2, 3, 4], [1, 1, 1, 1]).median).toBe(2);
  });

  // Leukaemia remission in weeks (Miller 1997; `aml` of R's survival package, whose medians are 31 and 23).
  test.each([
    ["maintained", [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161], [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0], 31],
    [
      "not maintained",
      [5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45],
      [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1],
      23,
    ],
  ])("agrees with R's survfit on the group %s", (_, durations, happened, median) => {
    const found = medianSurvival(durations, happened);
    expect(found.median).toBe(median);
    expect(found.low).toBeLessThanOrEqual(median);
    expect(found.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(median);
  });

  test("is unknown where fewer than half had the event, and of nobody", () => {
    expect(medianSurvival([1, 2, 3], [1, 0, 0]).median).toBeNull();
    expect(medianSurvival([], [])).toEqual({ median: null, low: null, high: null });
  });
});

describe("ease(pipeline)", () => {
  const deal = (account: string, stage: "won" | "lost" | "open", created: number, days = 0): Row => ({
    account,
    line: "A",
    stage,
    created,
    ...(stage !== "open" && { actualClose: created + days }),
  });

  test("a deal is with a new customer until the account's first deal was won", () => {
    const found = ease(
      pipelineOf([
        deal("x", "won", 45000, 10), // new
        deal("x", "lost", 45005, 10), // began before the first was won: new
        deal("x", "won", 45020, 5), // current
        deal("y", "lost", 45030, 20), // new
      ]),
    );
    expect(found.customers?.new).toMatchObject({ won: 1, lost: 2, winRate: 1 / 3 });
    expect(found.customers?.current).toMatchObject({ won: 1, lost: 0, winRate: 1 });
    expect(found.lines).toMatchObject([{ line: "A", won: 2, lost: 2, winRate: 0.5 }]);
  });

  test("open deals count for as long as they have been open", () => {
    // Decided after 10 days; two open for 30 and 20 days: S(10) = 2/3, so half are never seen decided.
    const rows = [deal("x", "won", 45020, 10), deal("y", "open", 45000), deal("z", "open", 45010)];
    expect(ease(pipelineOf(rows)).lines[0]?.days.median).toBeNull();
    expect(ease(pipelineOf(rows.slice(0, 1))).lines[0]?.days.median).toBe(10);
  });

  const decided = Array.from({ length: 38 }, (_, at) => deal(`x${at}`, at < 19 ? "won" : "lost", 45000));

  test("the win rate has Wilson's interval: 19 of 38", () => {
    const [line] = ease(pipelineOf(decided)).lines;
    expect(line?.low).toBeCloseTo(0.3485, 4);
    expect(line?.high).toBeCloseTo(0.6515, 4);
  });

  // Wilson's of 1 of 2 (statsmodels): two accounts, one wholly won and one wholly lost, are two witnesses.
  test("deals of one account are no independent witnesses of a win rate", () => {
    const rows = decided.map((row, at) => ({ ...row, account: at < 19 ? "x" : "y" }));
    const [line] = ease(pipelineOf(rows)).lines;
    expect([line?.low, line?.high]).toEqual([expect.closeTo(0.0945312, 6), expect.closeTo(0.9054688, 6)]);
  });

  test("a type column says itself whom a deal was with", () => {
    const rows: readonly Row[] = [
      { stage: "won", type: "new" },
      { stage: "lost", type: "current" },
    ];
    expect(ease(pipelineOf(rows)).customers).toMatchObject({ new: { won: 1 }, current: { lost: 1 } });
  });

  test("without dates or won deals nothing tells whom a deal began with", () => {
    expect(ease(pipelineOf([{ account: "x", stage: "won" }])).customers).toBeNull();
    expect(ease(pipelineOf([{ account: "x" }])).customers).toBeNull();
  });

  test("current customers are held against new ones: the text-book says that they buy more often and sooner", () => {
    const cycle = (type: "new" | "current", days: number, count: number): readonly Row[] =>
      times(count, {
        stage: "won",
        type,
        created: 45000,
        actualClose: 45000 + days,
        account: "x",
        line: "A",
      });
    const lost = (type: "new" | "current", count: number): readonly Row[] =>
      times(count, { stage: "lost", type, created: 45000, actualClose: 45050, account: "x", line: "A" });
    const told = (rows: readonly Row[]) => {
      const found = ease(pipelineOf(rows.map((row, at) => ({ ...row, account: `a${at}` }))));
      return { ...againstNew(found), words: words.easeSentence(found) };
    };
    expect(
      told([...cycle("current", 80, 5), ...cycle("new", 60, 5), ...lost("new", 5), ...lost("current", 5)]),
    ).toEqual({
      winRate: "level",
      days: "level",
      words:
        "You win 50 % of the deals, with current customers as with new ones. Half are decided within 50 days, with either.",
    });
    expect(
      told([...cycle("current", 20, 60), ...cycle("new", 90, 60), ...lost("new", 50), ...lost("current", 5)]),
    ).toEqual({
      winRate: "higher",
      days: "quicker",
      words:
        "You win 92 % of the deals with current customers and 55 % of those with new ones. Half are decided within 20 days with current and 90 with new customers.",
    });
    expect(
      told([...cycle("current", 90, 60), ...cycle("new", 20, 60), ...lost("new", 5), ...lost("current", 50)]),
    ).toEqual({
      winRate: "lower",
      days: "slower",
      words:
        "You win 55 % of the deals with current customers and 92 % of those with new ones: here current ones do not buy more often. Half are decided within 90 days with current and 20 with new customers: here current ones are not quicker.",
    });
    expect(told([...cycle("current", 30, 6), ...cycle("new", 30, 6)])).toEqual({
      winRate: null,
      days: "level",
      words:
        "No deal here is lost, so nobody can tell how often you win. Half are decided within 30 days, with either.",
    });
  });

  test("the words say where chance may explain the difference", () => {
    const rows: readonly Row[] = [
      ...times(2, { stage: "won", type: "current" }),
      ...times(2, { stage: "lost", type: "current" }),
      ...times(1, { stage: "won", type: "new" }),
      ...times(3, { stage: "lost", type: "new" }),
    ];
    expect(words.easeSentence(ease(pipelineOf(rows)))).toBe(
      "You win 50 % of the deals with current customers and 25 % of those with new ones, a difference that chance may explain.",
    );
    const many = rows.flatMap((row) => times(100, row));
    expect(words.easeSentence(ease(pipelineOf(many)))).toBe(
      "You win 50 % of the deals with current customers and 25 % of those with new ones.",
    );
    expect(words.easeSentence({ customers: null, lines: [] })).toBe(
      "Nothing tells which deals began with new customers.",
    );
  });
});
