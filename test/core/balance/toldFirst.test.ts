import fc from "fast-check";
import type { Finding, FindingId, Verdict } from "../../../core/balance/Finding";
import { allFindings } from "../../../core/balance/findings/allFindings";
import { gapOf } from "../../../core/balance/gapOf";
import { knowsEnough } from "../../../core/balance/knownVotes";
import { outOfBalance } from "../../../core/balance/outOfBalance";
import { toldFirst } from "../../../core/balance/toldFirst";

const finding = (id: FindingId, verdict: Verdict, value: number | null, edge = 0.7) =>
  ({
    id,
    verdict,
    value,
    edge,
    side: verdict === "imbalanced" || verdict === "leaning" ? "above" : null,
  }) as Finding;

test.each([
  [0.85, "above", 0.7, 0.5],
  [0.2, "below", 0.4, 0.5],
  [0.4, "above", 0, 0.4],
  [0.5, null, 0.7, 0],
  [null, null, null, 0],
] as const)("the gap of %p %p %p is %f", (value, side, edge, gap) => {
  expect(gapOf({ value, side, edge })).toBeCloseTo(gap, 12);
});

test("what is beyond chance comes before what leans, whatever the gaps; of it the widest", () => {
  const findings = [
    finding("line-concentration", "leaning", 1),
    finding("line-pair", "imbalanced", 0.92, 0.9),
    finding("account-concentration", "imbalanced", 0.5, 0.25),
  ];
  expect(toldFirst(findings)?.id).toBe("account-concentration");
  expect(toldFirst(findings.slice(0, 1))?.id).toBe("line-concentration");
});

test("ties go by the order of reports; nothing outside, nothing told; a benchmark is never told first", () => {
  const level = [finding("line-concentration", "leaning", 0.85), finding("line-pair", "leaning", 0.95, 0.9)];
  expect(toldFirst(level)?.id).toBe("line-concentration");
  expect(toldFirst([finding("line-pair", "watch", 0.9)])).toBeNull();
  expect(toldFirst([{ ...finding("return-revenue", "watch", 0.9, 0.4), side: "above" }])).toBeNull();
});

test("a law: no finding that may be chance is told first while one beyond chance stands", () => {
  const verdicts = fc.constantFrom<Verdict>("balanced", "watch", "leaning", "imbalanced", "unknown");
  const findings = fc
    .tuple(
      ...allFindings.map(({ id }) =>
        fc.tuple(fc.constant(id), verdicts, fc.double({ min: 0.71, max: 1, noNaN: true })),
      ),
    )
    .map((all) => all.map(([id, verdict, value]) => finding(id, verdict, value)));
  fc.assert(
    fc.property(findings, (all) => {
      const first = toldFirst(all);
      const counted = all.filter(({ id }) => id !== "return-revenue");
      const certain = counted.filter(({ verdict }) => verdict === "imbalanced");
      if (certain.length > 0) expect(first?.verdict).toBe("imbalanced");
      for (const other of certain) expect(gapOf(other)).toBeLessThanOrEqual(gapOf(first ?? other) + 1e-9);
    }),
  );
});

test("counts what is out of balance and what leans, of what is known; the benchmark does not count", () => {
  const findings = [
    finding("line-concentration", "imbalanced", 0.9),
    finding("line-pair", "exempt", null),
    finding("languishing-lines", "leaning", 0.2),
    finding("new-share", "unknown", null),
    finding("account-concentration", "watch", 0.2),
    finding("return-revenue", "watch", 0.8),
  ];
  expect(outOfBalance(findings)).toEqual({ imbalanced: 1, leaning: 1, known: 3 });
  expect(outOfBalance([])).toEqual({ imbalanced: 0, leaning: 0, known: 0 });
  expect(knowsEnough(findings)).toBe(true);
  expect(knowsEnough(findings.slice(0, 4))).toBe(false);
});
