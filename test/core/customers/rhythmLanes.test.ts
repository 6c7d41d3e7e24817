import { historyOfLog } from "./historyOfLog";
import { reportOnHistory } from "./reportOnHistory";

const everyTenDays = (account: string, from: number, times: number) =>
  Array.from({ length: times }, (_, i): readonly [string, number] => [account, from + 10 * i]);

describe("the lanes of a report", () => {
  const log = [
    ...everyTenDays("On time", 1000, 11),
    ...everyTenDays("A little late", 1000, 10),
    ...everyTenDays("Silent", 1000, 6),
    ...everyTenDays("Bought twice", 1000, 2),
  ];
  const report = reportOnHistory(
    historyOfLog(
      log.map(([account]) => account),
      log.map(([, day]) => day),
      null,
      1101,
    ),
    "known",
    {},
    new Map([["Silent", { openDeals: 1, lastActivity: null }]]),
  );

  test("begin with the customer that is quiet for longer than usual, then with the one due first", () => {
    expect(
      report.lanes.map(({ account, due, late, quiet, inTouch }) => [account, due, late, quiet, inTouch]),
    ).toEqual([
      ["Silent", 1060, 41, true, true],
      ["A little late", 1100, 1, false, false],
      ["On time", 1110, 0, false, false],
    ]);
  });

  test("hold each day of purchase, and leave out whose rhythm is not known", () => {
    expect([...(report.lanes[0]?.purchases ?? [])]).toEqual([1000, 1010, 1020, 1030, 1040, 1050]);
    expect(report.lanes).toHaveLength(report.rhythms);
  });
});
