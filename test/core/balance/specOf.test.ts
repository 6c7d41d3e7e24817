import type { Finding } from "../../../core/balance/Finding";
import { allFindings } from "../../../core/balance/findings/allFindings";
import type { FindingSpec } from "../../../core/balance/findings/FindingSpec";
import { specOf } from "../../../core/balance/findings/specOf";
import { findingsFor, tooFewNew } from "../../../core/balance/findingsOf";
import { toneOf } from "../../../core/colours/toneOf";

const specs: readonly FindingSpec[] = allFindings;
const finding = (id: Finding["id"], rest: Partial<Finding> = {}) => ({ id, ...rest }) as Finding;
const findings = allFindings.map(({ id }) => finding(id));
const ids = (told: readonly Finding[]) => told.map(({ id }) => id);

test("no two findings share an id or a rank in the plan", () => {
  for (const place of [(spec: FindingSpec) => spec.id, ({ plan }: FindingSpec) => plan?.rank ?? null]) {
    const taken = specs.map<string | number | null>(place).filter((one) => one !== null);
    expect(new Set(taken).size).toBe(taken.length);
  }
});

test("specOf gives each finding's own file", () => {
  for (const spec of allFindings) expect(specOf(spec.id)).toBe(spec);
});

test("findingsFor gives the findings of a question in the order in which they are told", () => {
  expect(ids(findingsFor("dominant-lines", findings))).toEqual(["line-concentration", "line-pair"]);
  expect(ids(findingsFor("other-lines", findings))).toEqual(["languishing-lines"]);
  expect(ids(findingsFor("same-customers", findings))).toEqual([
    "new-share",
    "account-concentration",
    "account-few",
  ]);
  const leaning = { verdict: "leaning", value: 0.7, edge: 0.6, side: "above" } as const;
  expect(ids(findingsFor("same-customers", [finding("new-share"), finding("account-few", leaning)]))).toEqual(
    ["account-few", "new-share"],
  );
  expect(findingsFor("same-customers", [])).toEqual([]);
});

test("tooFewNew speaks where the share of new customers is out of balance and too low", () => {
  const share = finding("new-share", { verdict: "imbalanced", side: "below" });
  expect(tooFewNew([finding("account-few"), share])).toBe(share);
  expect(tooFewNew([{ ...share, side: "above" }])).toBeNull();
  expect(tooFewNew([{ ...share, verdict: "watch" }])).toBeNull();
  expect(tooFewNew([])).toBeNull();
});

test("toneOf: what is too little has a tone of its own where it is out of balance", () => {
  expect(toneOf({ id: "languishing-lines", verdict: "imbalanced" })).toBe("low");
  expect(toneOf({ id: "line-pair", verdict: "imbalanced" })).toBe("out");
  expect(toneOf({ id: "line-pair", verdict: "leaning" })).toBe("out-lean");
  expect(toneOf({ id: "languishing-lines", verdict: "balanced" })).toBe("ok");
  expect(toneOf({ id: "return-revenue", verdict: "watch" })).toBe("watch");
  expect(toneOf({ id: "account-few", verdict: "unknown" })).toBe("quiet");
});
