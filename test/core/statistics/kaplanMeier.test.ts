import { eventTimes } from "../../../core/statistics/eventTimes";
import { kaplanMeier } from "../../../core/statistics/kaplanMeier";

const survivalOf = (durations: readonly number[], happened: readonly number[], horizon: number) =>
  kaplanMeier(
    eventTimes(durations, happened),
    durations.filter((duration) => duration >= horizon).length,
    horizon,
  );

describe("kaplanMeier(times, watched, horizon)", () => {
  test("is the plain share where everybody was watched for the whole horizon", () => {
    const odds = survivalOf([10, 40, 90, 90], [1, 1, 0, 0], 60);
    expect(odds).toMatchObject({ share: 0.5, events: 2, atRisk: 2 });
    // Greenwood without censoring is the binomial error: sqrt(0.5 x 0.5 / 4)
    expect(odds.standardError).toBeCloseTo(0.25, 15);
  });

  // Freireich's 6-MP arm, in weeks: the textbook case (Kleinbaum and Klein, Survival Analysis, table 2.3).
  const weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
  const relapse = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
  test.each([
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ])("has the textbook's survival at %d weeks: %d", (horizon, survival) => {
    expect(1 - survivalOf(weeks, relapse, horizon).share).toBeCloseTo(survival, 3);
  });

  test("counts one whose watching ended at an event's own time as still at risk then", () => {
    expect(survivalOf([5, 5], [1, 0], 5).share).toBe(0.5);
  });

  test("is 0 for nobody", () => {
    expect(survivalOf([], [], 90)).toEqual({
      share: 0,
      standardError: 0,
      atRisk: 0,
      events: 0,
      witnesses: 0,
    });
  });

  test("where the last one at risk had the event, those at risk over the survival before it bear witness", () => {
    // 3 at risk at 10, 1 at 30, where 2/3 had survived: 1 / (2/3)
    const all = survivalOf([10, 20, 30], [1, 0, 1], 60);
    expect(all.share).toBe(1);
    expect(all.witnesses).toBeCloseTo(1.5, 15);
    // uncensored: all of them
    expect(survivalOf([1, 2, 3, 4], [1, 1, 1, 1], 60).witnesses).toBeCloseTo(4, 12);
  });

  test("where nobody had it, those who were watched for the whole horizon do", () => {
    expect(survivalOf([10, 70, 80], [0, 0, 0], 60).witnesses).toBe(2);
    expect(survivalOf([10, 20], [0, 0], 60).witnesses).toBe(0);
  });
});
