import { add } from "../../cells/add";
import { entry } from "../../cells/entry";
import { quantile } from "../../statistics/quantile";
import { seededRandom } from "../../statistics/seededRandom";
import { lineChances } from "./lineChances";
import type { Ownership } from "./Ownership";
import { Places, type Retrieval } from "./Places";

export interface WhitespaceCheck {
  /** `pattern`: clearly better than popularity. `none`: not so. `too-few`: nothing to tell from. */
  readonly verdict: "pattern" | "none" | "too-few";
  /** Lines hidden, and accounts that they were hidden from (those with two lines or more). */
  readonly cases: number;
  readonly accounts: number;
  readonly ours: Retrieval;
  readonly popularity: Retrieval;
  readonly random: Retrieval;
  /** How much higher our MRR is than popularity's, with its 95 % bootstrap interval over accounts. */
  readonly gain: { readonly mrr: number; readonly low: number; readonly high: number };
}

const fewestAccounts = 10;
const resamples = 1000;

/**
 * Hides each owned line in turn from an account with two or more, learns from the rest, and sees at which place of the account's
 * gaps it comes back. Lines that tie share their places.
 *
 * @example whitespaceCheck(buildOwnership({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null })).verdict // "too-few"
 */
export function whitespaceCheck(ownership: Ownership): WhitespaceCheck {
  const chances = lineChances(ownership);
  const methods = { ours: empty(), popularity: empty(), random: empty() };
  const gains: number[] = [];
  const counts: number[] = [];
  const places = new Places();
  const { groups, groupOf } = chances;
  ownership.owned.forEach((owned, account) => {
    if (owned.length < 2) return;
    const conditions = chances.conditionsOf(account);
    const near = chances.near(conditions);
    const owns = new Set(owned);
    // The gaps of each group, and those of them that are not near.
    const gaps = Int32Array.from(groups, (lines) => lines.length);
    for (const line of owned) add(gaps, entry(groupOf, line), -1);
    const far = Int32Array.from(groups, (lines) => lines.length);
    for (const line of near) add(far, entry(groupOf, line), -1);
    const random = places.retrieve(0, ownership.lines.length - owned.length + 1);
    let gain = 0;
    for (const hidden of owned) {
      const known = conditions.filter((condition) => condition !== hidden);
      const found = chances.chances(known, near);
      places.start(chances.chanceWithout(known, hidden));
      near.forEach((line, i) => {
        if (!owns.has(line)) places.rival(entry(found.near, i), 1);
      });
      places.rivals(found.far, far);
      const ours = places.found();
      places.start(entry(ownership.owners, hidden) - 1);
      places.rivals(chances.owning, gaps);
      const popularity = places.found();
      include(methods.ours, ours);
      include(methods.popularity, popularity);
      include(methods.random, random);
      gain += ours.mrr - popularity.mrr;
    }
    gains.push(gain);
    counts.push(owned.length);
  });
  const cases = counts.reduce((sum, count) => sum + count, 0);
  const gain = bootstrap(Float64Array.from(gains), Float64Array.from(counts));
  return {
    verdict: gains.length < fewestAccounts ? "too-few" : gain.low > 0 ? "pattern" : "none",
    cases,
    accounts: gains.length,
    ours: mean(methods.ours, cases),
    popularity: mean(methods.popularity, cases),
    random: mean(methods.random, cases),
    gain,
  };
}

const empty = () => ({ hit1: 0, hit3: 0, mrr: 0 });

function include(sum: ReturnType<typeof empty>, one: Retrieval): void {
  sum.hit1 += one.hit1;
  sum.hit3 += one.hit3;
  sum.mrr += one.mrr;
}

const mean = ({ hit1, hit3, mrr }: Retrieval, cases: number): Retrieval => {
  const counted = Math.max(1, cases);
  return { hit1: hit1 / counted, hit3: hit3 / counted, mrr: mrr / counted };
};

/** Accounts are drawn, not cases: the lines of one account are no independent witnesses. */
function bootstrap(gains: Float64Array, counts: Float64Array) {
  const ratio = (draw: (i: number) => number) => {
    let gain = 0;
    let count = 0;
    for (let i = 0; i < gains.length; i++) {
      const account = draw(i);
      gain += entry(gains, account);
      count += entry(counts, account);
    }
    return count > 0 ? gain / count : 0;
  };
  const random = seededRandom(1);
  const means = Float64Array.from({ length: resamples }, () =>
    ratio(() => Math.floor(random() * gains.length)),
  ).sort();
  return { mrr: ratio((i) => i), low: quantile(means, 0.025), high: quantile(means, 0.975) };
}
