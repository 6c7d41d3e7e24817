import { review } from "../../../core/balance/review";
import { staleDeals } from "../../../core/balance/staleDeals";
import { pipelineOf, type Row, times } from "./pipelineOf";

const asOf = 46000;

describe("stale deals", () => {
  test("are open deals past their expected close date; one that closes on as-of is not", () => {
    const rows: readonly Row[] = [
      { expectedClose: asOf - 1 },
      { expectedClose: asOf },
      { expectedClose: asOf - 100, stage: "won" },
      { expectedClose: asOf - 100, stage: "lost" },
      {},
    ];
    const stale = staleDeals(pipelineOf(rows, { asOf }));
    expect(stale).toMatchObject({ count: 1, pastClose: 1, silent: 0 });
    expect(stale.sheetRows()).toEqual([2]);
  });

  test("are open deals silent for longer than twice the median gap: gaps 5, 10, 10, 20 and 21, median 10", () => {
    const rows = [5, 10, 10, 20, 21].map((gap) => ({ lastActivity: asOf - gap }));
    const stale = staleDeals(pipelineOf(rows, { asOf }));
    expect(stale).toMatchObject({ count: 1, silent: 1 });
    expect(stale.sheetRows()).toEqual([6]);
  });

  test("a deal that is both counts once", () => {
    const rows = [1, 1, 1, 9].map((gap) => ({ lastActivity: asOf - gap, expectedClose: asOf - gap }));
    expect(staleDeals(pipelineOf(rows, { asOf }))).toMatchObject({ count: 4, pastClose: 4, silent: 1 });
  });

  test("without dates, or where most were active on as-of itself, none is silent", () => {
    expect(staleDeals(pipelineOf([{}, {}])).count).toBe(0);
    expect(
      staleDeals(
        pipelineOf(
          [0, 0, 0, 3].map((gap) => ({ lastActivity: asOf - gap })),
          { asOf },
        ),
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
