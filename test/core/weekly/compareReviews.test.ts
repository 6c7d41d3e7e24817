import fc from "fast-check";
import { review } from "../../../core/balance/review";
import { compareReviews } from "../../../core/weekly/compareReviews";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

const made = (sensors: number, valves: number, more: readonly Row[] = []) =>
  review(
    pipelineOf([
      ...times(sensors, { account: "Norden", line: "Sensors" }),
      ...times(valves, { account: "Brandt", line: "Valves" }),
      ...more,
    ]),
  );

describe("compareReviews", () => {
  it("tells which lines moved by a percentage point or more, and who came and went", () => {
    // 8 of 10 to 6 of 12, with one deal of a third line and account.
    const change = compareReviews(made(8, 2), made(6, 5, [{ account: "Tarn", line: "Service" }]));
    expect(change.lines.map(({ name }) => name)).toEqual(["Sensors", "Valves", "Service"]);
    expect(change.lines[0]).toMatchObject({ before: 0.8, after: 0.5 });
    expect(change.deals.open).toEqual({ before: 10, after: 12 });
    expect([change.newAccounts, change.goneAccounts]).toEqual([["Tarn"], []]);
  });

  // The limit of a line is 70 %.
  it.each([
    ["better", 9, 1, 8, 2],
    ["worse", 8, 2, 9, 1],
    ["better", 8, 2, 5, 5],
    ["worse", 5, 5, 8, 2],
    ["same", 5, 5, 5, 5],
    ["unknown", 2, 1, 8, 2],
  ])("a line is %s from %d and %d deals to %d and %d", (direction, a, b, c, d) => {
    const { findings } = compareReviews(made(a, b), made(c, d));
    expect(findings.find(({ id }) => id === "line-concentration")?.direction).toBe(direction);
  });

  it("a review has not changed against itself", () => {
    const rows = fc.array(
      fc.record({
        account: fc.constantFrom("Norden", "Brandt", "Tarn"),
        line: fc.constantFrom("Sensors", "Valves"),
        stage: fc.constantFrom("open" as const, "won" as const),
      }),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const one = review(pipelineOf(all));
        const change = compareReviews(one, one);
        expect([change.lines, change.newAccounts, change.goneAccounts]).toEqual([[], [], []]);
        for (const { direction } of change.findings) expect(["same", "unknown"]).toContain(direction);
      }),
    );
  });
});
