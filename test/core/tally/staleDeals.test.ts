import { review } from "../../../core/balance/review";
import { staleDeals } from "../../../core/tally/staleDeals";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

const asOf = 46000;
const silentDays = 30;

describe("stale deals", () => {
  test("are open deals past their expected close date; one that closes on as-of is not", () => {
    const rows: readonly Row[] = [
      { expectedClose: asOf - 1 },
      { expectedClose: asOf },
      { expectedClose: asOf - 100, stage: "won" },
      { expectedClose: asOf - 100, stage: "lost" },
      {},
    ];
    const stale = staleDeals(pipelineOf(rows, { asOf }), { silentDays });
    expect(stale).toMatchObject({ count: 1, pastClose: 1, silent: 0 });
    expect(stale.sheetRows()).toEqual([2]);
  });

  test("are open deals silent for longer than the guideline: 31 days are, 30 are not, whatever is usual among the others", () => {
    const rows = [0, 1, 2, 30, 31].map((gap) => ({ lastActivity: asOf - gap }));
    const stale = staleDeals(pipelineOf(rows, { asOf }), { silentDays });
    expect(stale).toMatchObject({ count: 1, silent: 1 });
    expect(stale.sheetRows()).toEqual([6]);
  });

  test("a deal that is both counts once", () => {
    const rows = [1, 1, 1, 31].map((gap) => ({ lastActivity: asOf - gap, expectedClose: asOf - gap }));
    expect(staleDeals(pipelineOf(rows, { asOf }), { silentDays })).toMatchObject({
      count: 4,
      pastClose: 4,
      silent: 1,
    });
  });

  test("the guideline is the user's", () => {
    const rows = [10, 20, 21].map((gap) => ({ lastActivity: asOf - gap }));
    expect(staleDeals(pipelineOf(rows, { asOf }), { silentDays: 20 })).toMatchObject({ count: 1, silent: 1 });
  });

  test.each([
    [1, false],
    [2, true],
  ])("%d of 5 open deals, beside a limit of 20 %: watched %s", (count, watched) => {
    const rows: readonly Row[] = [
      ...times(count, { expectedClose: asOf - 1 }),
      ...times(5 - count, {}),
      { stage: "won" },
    ];
    expect(review(pipelineOf(rows, { asOf })).stale).toMatchObject({ count, watched });
    const left = review(pipelineOf(rows, { asOf }), { withoutStale: true });
    expect(left.stale).toMatchObject({ count, watched });
  });

  test("without dates none is silent", () => {
    expect(staleDeals(pipelineOf([{}, {}]), { silentDays }).count).toBe(0);
    expect(
      staleDeals(
        pipelineOf(
          [0, 0, 0, 3].map((gap) => ({ lastActivity: asOf - gap })),
          { asOf },
        ),
        { silentDays },
      ).count,
    ).toBe(0);
  });

  const rows: readonly Row[] = [
    ...times(8, { line: "Sensors", expectedClose: asOf - 9 }),
    ...times(6, { line: "Sensors", expectedClose: asOf + 9 }),
    ...times(6, { line: "Valves", expectedClose: asOf + 9 }),
  ];

  test("the findings can be seen without them", () => {
    const made = review(pipelineOf(rows, { asOf }));
    expect(made.findings[0]).toMatchObject({ value: 0.7, n: 20 });
    expect(made.findingsWithoutStale()[0]).toMatchObject({ value: 0.5, n: 12 });
  });

  test("withoutStale leaves them out of everything, and still tells how many there are", () => {
    const made = review(pipelineOf(rows, { asOf }), { withoutStale: true });
    expect(made.findings[0]).toMatchObject({ value: 0.5, n: 12 });
    expect(made.deals).toMatchObject({ rows: 20, open: 12, stale: 8 });
    expect(made.lines.map(({ deals }) => deals)).toEqual([6, 6]);
  });
});
