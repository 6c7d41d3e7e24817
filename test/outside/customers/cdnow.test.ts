import { finish } from "../../../core/cells/slices";
import { historyUntil } from "../../../core/customers/history/historyUntil";
import { groupPatterns, patternsOf } from "../../../core/customers/history/repeatPatterns";
import { repeatOdds } from "../../../core/customers/repeatOdds";
import { reportOnTally } from "../../../core/customers/report/reportOnTally";
import { rfm } from "../../../core/customers/rfm";
import { tallyOfHistory } from "../../../core/customers/tally/tallyOfHistory";
import type { Fit } from "../../../core/customers/value/DropoutModel";
import { expectedPurchases } from "../../../core/customers/value/expectedPurchases";
import { fitDropoutInSlices } from "../../../core/customers/value/fitDropout";
import { fitSpend } from "../../../core/customers/value/fitSpend";
import { holdOutInSlices } from "../../../core/customers/value/holdOut";
import { repeatSpend } from "../../../core/customers/value/repeatSpend";
import { whole } from "../../core/whole";
import reference from "../../reference/purchase-models.json";
import { readCdnow, readReference, readSummary, serial } from "./cdnow";

const fitDropout = whole(fitDropoutInSlices);
const holdOut = whole(holdOutInSlices);

const history = readCdnow();
const tally = tallyOfHistory(history);

function settled<Model>(fit: Fit<Model>): Model {
  if (!fit.ok) throw new Error(fit.reason);
  return fit.model;
}

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

test("CDNOW: 2,357 accounts, 6,696 purchases, as of 1998-06-30", () => {
  expect(history.accounts).toHaveLength(2357);
  expect(history.days).toHaveLength(6696);
  expect(history.asOf).toBe(serial(1998, 6, 30));
  expect(history.issues.map(({ code }) => code)).toEqual(["zero-amount", "same-day"]);
});

describe.each(["bgnbd", "mbgnbd"] as const)("%s of the published summary", (kind) => {
  const { x, last, age } = readSummary();
  const model = settled(fitDropout(groupPatterns(x, last, age), kind));
  const { parameters, standardErrors, logLikelihood } = reference[kind];

  test.each(["r", "alpha", "a", "b"] as const)("has the reference's %s", (name) => {
    expect(relative(model[name], parameters[name])).toBeLessThan(1e-8);
    expect(relative(model.standardErrors[name], standardErrors[name])).toBeLessThan(1e-3);
  });

  test("has the reference's log-likelihood", () => {
    expect(Math.abs(model.logLikelihood - logLikelihood)).toBeLessThan(1e-6);
  });
});

test("Gamma-Gamma has the reference's parameters and errors", () => {
  const spend = repeatSpend(tallyOfHistory(historyUntil(history, serial(1997, 9, 30))));
  // The reference was fitted to means in whole cents, halves up.
  const mean = spend.mean.map((m) => Math.round(m * 100 + 1e-7) / 100);
  const model = settled(finish(fitSpend({ count: spend.count, mean })));
  const { parameters, standardErrors, logLikelihood, accounts } = reference.gammaGamma;
  expect(model.accounts).toBe(accounts);
  for (const name of ["p", "q", "v"] as const) {
    expect(relative(model[name], parameters[name])).toBeLessThan(1e-8);
    expect(relative(model.standardErrors[name], standardErrors[name])).toBeLessThan(1e-3);
  }
  expect(Math.abs(model.logLikelihood - logLikelihood)).toBeLessThan(1e-6);
});

interface OddsReference {
  readonly n: number;
  readonly customers: number;
  readonly naiveEver: number;
  readonly horizons: readonly {
    readonly H: number;
    readonly within: number;
    readonly naiveWithinH: number;
    readonly maturedN: number;
    readonly matured: number | null;
    readonly kaplanMeier: number;
    readonly greenwoodSE: number;
    readonly beyondFollowUp: boolean;
  }[];
}

test.each([90, 180, 365])("repeat odds within %d days equal the exact fractions to 1e-12", (horizon) => {
  const odds = repeatOdds(tally, horizon);
  const expected: readonly OddsReference[] = readReference("repeat_odds_reference.json").data.cdnow.byN;
  expect(expected.length).toBeGreaterThan(3);
  for (const { n, customers, naiveEver, horizons } of expected) {
    const ours = odds[n - 1];
    const theirs = horizons.find(({ H }) => H === horizon);
    if (!ours || !theirs) throw new Error(`no odds after ${n} purchases`);
    expect(ours).toMatchObject({
      n,
      accounts: customers,
      within: theirs.within,
      maturedAccounts: theirs.maturedN,
      beyondFollowUp: theirs.beyondFollowUp,
    });
    const off = [
      ours.naiveEver - naiveEver,
      ours.naive - theirs.naiveWithinH,
      (ours.matured ?? -1) - (theirs.matured ?? -1),
      ours.share - theirs.kaplanMeier,
      ours.standardError - theirs.greenwoodSE,
    ];
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-12);
  }
});

test("RFM scores equal the reference for all 2,357 accounts", () => {
  const expected: readonly (readonly [string, number, number, number])[] =
    readReference("rfm_reference.json").all;
  const ours = new Map(rfm(tally).map(({ account, r, f, m }) => [account, [r, f, m]]));
  expect(expected).toHaveLength(2357);
  for (const [id, r, f, m] of expected) expect([id, ours.get(id)]).toEqual([id, [r, f, m]]);
});

describe("hold-out on CDNOW, weeks 40 to 78", () => {
  const { actualCumulative, models } = readReference("bgnbd_holdout_reference.json");

  test.each([
    ["bgnbd", "own_cut_1997-09-30|BG/NBD"],
    ["mbgnbd", "own_cut_1997-09-30|MBG/NBD"],
  ] as const)("%s foretells what the reference does", (kind, name) => {
    const held = holdOut(tally, (patterns) => fitDropoutInSlices(patterns, kind));
    if (held === null) throw new Error("no hold-out");
    const { unconditional, conditional } = models[name];
    const known = actualCumulative[39];
    const last = actualCumulative[78];
    expect([held.learned, held.foretold, held.actual]).toEqual([39, 39, last - known]);
    expect(relative(held.forecast, conditional[78] - known)).toBeLessThan(1e-5);
    expect(held.plain).toBeCloseTo((39 * (known - actualCumulative[26])) / 13, 9);
    // What it expects of accounts of these ages, without a look at what each did.
    const cut = historyUntil(history, serial(1997, 9, 30));
    const model = settled(fitDropout(patternsOf(tallyOfHistory(cut)), kind));
    const origin = serial(1996, 12, 31);
    for (let week = 40; week <= 78; week++) {
      const expected = cut.accounts.reduce((sum, _, i) => {
        const first = cut.days[cut.start[i] ?? 0] ?? 0;
        return sum + expectedPurchases(model, 0, 0, 0, (origin + 7 * week - first) / 7);
      }, 0);
      expect(relative(expected, unconditional[week])).toBeLessThan(1e-5);
    }
  });

  test("the report's own choice was 12.1 % low where the plain rate was 13.3 % high", () => {
    const held = holdOut(tally);
    expect(held?.kind).toBe("bgnbd");
    expect(held?.error.forecast).toBeCloseTo(-0.121, 3);
    expect(held?.error.plain).toBeCloseTo(0.133, 3);
  });
});

test("CDNOW: 129 of the 978 customers of today are lost over 12 months, worth 18k a year; 50 new ones a quarter make up for them", () => {
  const { attrition, models } = reportOnTally(tally, "known", {});
  expect(models.buying).toMatchObject({ ok: true, model: { kind: "mbgnbd" } });
  // the mean of exp(-lambda p t) over Gamma(r + x, alpha + T) and Beta(a, b + x + 1) by Gauss-Jacobi sums: 129.2 of 978.5
  expect(attrition?.alive).toBeCloseTo(978.5, 1);
  expect(attrition?.expectedLost).toBeCloseTo(129.2, 1);
  expect(attrition?.newAccountsAQuarter).toBe(50);
  expect(Math.round((attrition?.revenueAtRisk ?? 0) / 1000)).toBe(18);
});
