import fc from "fast-check";
import { review } from "../../../core/balance/review";
import { herfindahl } from "../../../core/measures/herfindahl";
import reference from "../../reference/concentration.json";
import { pipelineOf, type Row, times } from "./pipelineOf";

describe("herfindahl(weights)", () => {
  test.each(reference.cases)("agrees with 40-digit arithmetic: $name", ({ values, hhi }) => {
    const found = herfindahl(values);
    if (hhi === null || found === null) expect(found).toBe(hhi ?? null);
    else expect(Math.abs(found - hhi)).toBeLessThan(1e-12);
  });

  test("of nothing, and of weights that add up to nothing, is null", () => {
    expect(herfindahl([])).toBeNull();
    expect(herfindahl([0, 0])).toBeNull();
  });
});

describe("the mix of a review", () => {
  test.each(reference.cases.filter(({ hhi }) => hhi !== null))(
    "by amount agrees too: $name",
    ({ values, hhi, effective_number }) => {
      const made = review(pipelineOf(values.map((amount, at) => ({ line: `${at}`, amount }))), {
        guidelines: { by: "amount" },
      });
      expect(Math.abs((made.hhi.lines ?? Number.NaN) - (hhi ?? 0))).toBeLessThan(1e-12);
      expect(Math.abs((made.effectiveNumber.lines ?? Number.NaN) / (effective_number ?? 1) - 1)).toBeLessThan(
        1e-12,
      );
    },
  );

  const rows: fc.Arbitrary<Row[]> = fc.array(
    fc.record({
      line: fc.constantFrom("A", "B", "C", ""),
      account: fc.constantFrom("x", "y", "z", ""),
      stage: fc.constantFrom("open" as const, "won" as const, "lost" as const),
      amount: fc.integer({ min: 0, max: 100 }),
    }),
    { maxLength: 40 },
  );

  test.each(["deals", "amount"] as const)("shares by %s add up to 1, wherever there is one", (by) => {
    fc.assert(
      fc.property(rows, (deals) => {
        const made = review(pipelineOf(deals), { guidelines: { by } });
        for (const shares of [made.lines, made.accounts()]) {
          const known = shares.filter(({ share }) => share !== null);
          if (known.length > 0)
            expect(known.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(rows, (deals) => {
        const figures = (given: readonly Row[]) => {
          const made = review(pipelineOf(given));
          return {
            findings: made.findings.map(({ sheetRows: _, ...finding }) => finding),
            plan: made.plan(),
            score: made.score,
            accounts: made.accounts(),
            lines: made.lines,
          };
        };
        expect(figures([...deals].reverse())).toEqual(figures(deals));
      }),
    );
  });

  test("holds each line of the portfolio, largest first, and lines outside it that have deals", () => {
    const deals = [
      ...times(2, { line: "b" }),
      ...times(3, { line: "C" }),
      { line: "won only", stage: "won" as const },
    ];
    const made = review(pipelineOf(deals), { guidelines: { portfolio: ["Z", "B"] } });
    expect(made.lines.map(({ name, deals: count, share }) => [name, count, share])).toEqual([
      ["C", 3, 0.6],
      ["b", 2, 0.4],
      ["Z", 0, 0],
    ]);
  });

  test("a pipeline without a deal gives a review in which nothing is known", () => {
    const made = review(pipelineOf([]));
    expect(made.score).toEqual({ value: null, votes: [] });
    expect(made.findings.every(({ value }) => value === null)).toBe(true);
    expect(made.plan()).toMatchObject({ steps: [], total: 0, blockedBy: null });
    expect(made.lines).toEqual([]);
  });
});
