import { join } from "node:path";
import { verdicts } from "../../../core/balance/Measure";
import { typed } from "./typed";

const reviewed = (name: string) => {
  const { code, out } = typed("review", join(__dirname, "../../../examples", name), "--json");
  expect(code).toBe(0);
  const { findings, headline } = JSON.parse(out);
  const verdictOf = Object.fromEntries(
    findings.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]),
  );
  return { verdictOf, headline: headline.text };
};

const names = ["pipeline.xlsx", "balanced.xlsx", "first-weeks.xlsx"];

test("the examples together show every verdict", () => {
  const seen = new Set(names.flatMap((name) => Object.values(reviewed(name).verdictOf)));
  expect([...seen].sort()).toEqual([...verdicts].sort());
});

test("the sample is out of balance, the balanced one keeps every guideline, and of first weeks little is known", () => {
  expect(reviewed("pipeline.xlsx").headline).toBe("Only 25 of 101 open deals are with new customers");
  const balanced = reviewed("balanced.xlsx");
  expect(balanced.headline).toBe("Your funnel is balanced");
  expect(new Set(Object.values(balanced.verdictOf))).toEqual(new Set(["balanced"]));
  expect(reviewed("first-weeks.xlsx").verdictOf).toMatchObject({
    "line-concentration": "exempt",
    "account-few": "exempt",
    "new-share": "unknown",
    "return-revenue": "unknown",
  });
});
