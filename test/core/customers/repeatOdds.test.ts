import { repeatOdds } from "../../../core/customers/repeatOdds";
import { rfm } from "../../../core/customers/rfm";
import { greenwoodInterval } from "../../../core/statistics/greenwoodInterval";
import { tallyOfLog } from "./historyOfLog";

describe("repeatOdds(history, horizon)", () => {
  // As of day 45100. A again after 30; B after 60; C quiet for 100; D quiet for 20 only: within 50 days one of the four
  // is known, and D was watched for 20. At 30 days 3 are at risk, 1 buys: 1/3.
  const history = tallyOfLog(
    ["A", "A", "B", "B", "C", "D"],
    [45000, 45030, 45000, 45060, 45000, 45080],
    null,
    45100,
  );
  const [first, second] = repeatOdds(history, 50);

  test("an account whose horizon is not over is no failure", () => {
    expect(first).toMatchObject({ n: 1, accounts: 4, within: 1, naive: 0.25, naiveEver: 0.5 });
    expect(first?.share).toBeCloseTo(1 / 3, 15);
    expect(first?.matured).toBeCloseTo(1 / 3, 15);
    expect(first?.maturedAccounts).toBe(3);
  });

  test("goes on up to the last n with an account", () => {
    expect(second).toMatchObject({ n: 2, accounts: 2, within: 0, share: 0 });
    expect(repeatOdds(history, 50)).toHaveLength(2);
  });

  test("says where nobody was watched for that long", () => {
    expect(repeatOdds(history, 101)[0]?.beyondFollowUp).toBe(true);
    expect(repeatOdds(history, 100)[0]?.beyondFollowUp).toBe(false);
  });

  test("a share seen in nobody or everybody still has an interval", () => {
    expect(second?.low).toBe(0);
    expect(second?.high).toBeGreaterThan(0.5);
  });

  test("a share of 1 with one account at risk at its last event is worth few witnesses", () => {
    // A after 30 of 3; then C's watching ends; B after 60 as the last one at risk: survival before it 2/3, n = 1.5
    const edge = tallyOfLog(["A", "A", "B", "B", "C"], [45000, 45030, 45000, 45060, 45050], null, 45090);
    const [odds] = repeatOdds(edge, 365);
    expect(odds?.share).toBe(1);
    // Wilson of 1.5 of 1.5: n / (n + z^2)
    expect(odds?.low).toBeCloseTo(1.5 / (1.5 + 1.959963984540054 ** 2), 12);
  });

  test("the interval goes on at its pace where nobody was left to watch before the horizon ended", () => {
    // A after 30 of 3, C after 40 of 2: 2 of 3; B, for 50 days, is the last who is watched.
    const log = [
      ["A", "A", "C", "C", "B"],
      [45000, 45030, 45000, 45040, 45350],
    ] as const;
    const history = tallyOfLog([...log[0]], [...log[1]], null, 45400);
    const [seen] = repeatOdds(history, 50);
    const [odds] = repeatOdds(history, 365);
    const [low, high] = greenwoodInterval(2 / 3, Math.sqrt(2 / 27), 3);
    expect(seen?.low).toBeCloseTo(low, 12);
    expect(seen?.high).toBeCloseTo(high, 12);
    expect(odds?.beyondFollowUp).toBe(false);
    expect(odds?.share).toBeCloseTo(2 / 3, 12);
    expect(odds?.low).toBeCloseTo(low, 12);
    expect(odds?.high).toBeCloseTo(1 - (1 - high) ** 7.3, 12);
    // The share is then told as what was seen so far, and so is its interval.
    expect(repeatOdds(history, 401)[0]?.high).toBeCloseTo(high, 12);
  });

  test("is empty for an empty history", () => expect(repeatOdds(tallyOfLog([], []), 90)).toEqual([]));
});

describe("rfm(history)", () => {
  test("scores five accounts 1 to 5, and ties alike", () => {
    const rows = rfm(
      tallyOfLog(
        ["A", "B", "B", "C", "C", "C", "D", "E"],
        [45000, 45010, 45020, 45000, 45010, 45030, 45040, 45050],
        [10, 5, 5, 100, 100, 100, 50, 0],
      ),
    );
    // recency 50 30 20 10 0 -> ranks 1..5; frequency 1 2 3 1 1 -> ranks 2 4 5 2 2; money 10 10 300 50 0 -> 2.5 2.5 5 4 1
    expect(rows.map(({ account, r, f, m }) => [account, r, f, m])).toEqual([
      ["A", 1, 2, 3],
      ["B", 2, 4, 3],
      ["C", 3, 5, 5],
      ["D", 4, 2, 4],
      ["E", 5, 2, 1],
    ]);
    expect(rows.map(({ segment }) => segment)).toEqual([
      "hibernating",
      "at risk",
      "loyal",
      "promising",
      "new",
    ]);
  });

  test("has no m without amounts", () => {
    expect(rfm(tallyOfLog(["A", "B"], [45000, 45001]))[0]).toMatchObject({ m: null, monetary: null });
  });

  test("is empty for an empty history", () => expect(rfm(tallyOfLog([], []))).toEqual([]));
});
