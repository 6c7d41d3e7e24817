import { entry } from "../../cells/entry";
import type { Objective } from "../../statistics/minimise";
import { accountsOf, type RepeatPatterns } from "../history/repeatPatterns";
import { risingProducts } from "./risingProducts";

/**
 * Minus the mean log-likelihood of BG/NBD or MBG/NBD and its gradient, at the logarithms of r, alpha, a, b.
 *
 * The number of purchases is whole, so every ratio of gamma functions is a rising product, and its slope a sum:
 * ln G(r + x) / G(r) = sum of ln(r + i), i < x. Both are kept in tables up to the busiest account.
 * With m chances to stop (x, for MBG/NBD x + 1) an account's likelihood is
 * (r)_x alpha^r (b)_m / (a + b)_m [(alpha + T)^-(r + x) + a / (b + m - 1) (alpha + t_x)^-(r + x)], the second term where m > 0.
 *
 * @see Fader, Hardie and Lee 2005, http://brucehardie.com/papers/018/fader_et_al_mksc_05.pdf;
 *   Batislam, Denizel and Filiztekin 2007 for MBG/NBD
 * @example dropoutObjective(groupPatterns(Float64Array.of(0), Float64Array.of(0), Float64Array.of(1)), "bgnbd")(new Float64Array(4), new Float64Array(4)) // Math.LN2
 */
export function dropoutObjective(patterns: RepeatPatterns, kind: "bgnbd" | "mbgnbd"): Objective {
  const first = kind === "mbgnbd" ? 1 : 0;
  const busiest = patterns.x.reduce((most, x) => Math.max(most, x), 0) + first;
  const accounts = accountsOf(patterns);
  const buying = risingProducts(busiest);
  const staying = risingProducts(busiest);
  const both = risingProducts(busiest);

  return (point, gradient) => {
    const r = Math.exp(entry(point, 0));
    const alpha = Math.exp(entry(point, 1));
    const a = Math.exp(entry(point, 2));
    const b = Math.exp(entry(point, 3));
    buying.fill(r);
    staying.fill(b);
    both.fill(a + b);
    const logAlpha = Math.log(alpha);
    let sum = 0;
    let byR = 0;
    let byAlpha = 0;
    let byA = 0;
    let byB = 0;
    for (let p = 0; p < patterns.x.length; p++) {
      const x = entry(patterns.x, p);
      const count = entry(patterns.count, p);
      const m = x + first;
      const whole = alpha + entry(patterns.age, p);
      const until = alpha + entry(patterns.last, p);
      const logWhole = Math.log(whole);
      const shape = r + x;
      const stayed = entry(staying.log, m) - entry(both.log, m);
      sum += count * (entry(buying.log, x) + r * logAlpha + stayed - shape * logWhole);
      byR += count * (entry(buying.slope, x) + logAlpha - logWhole);
      byAlpha += count * (r / alpha - shape / whole);
      byA -= count * entry(both.slope, m);
      byB += count * (entry(staying.slope, m) - entry(both.slope, m));
      if (m === 0) continue;
      const quiet = logWhole - Math.log(until);
      const odds = (a / (b + m - 1)) * Math.exp(shape * quiet);
      const gone = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
      sum += count * (gone === 1 ? Math.log(a / (b + m - 1)) + shape * quiet : Math.log1p(odds));
      byR += count * gone * quiet;
      byAlpha += count * gone * shape * (1 / whole - 1 / until);
      byA += (count * gone) / a;
      byB -= (count * gone) / (b + m - 1);
    }
    gradient[0] = (-r * byR) / accounts;
    gradient[1] = (-alpha * byAlpha) / accounts;
    gradient[2] = (-a * byA) / accounts;
    gradient[3] = (-b * byB) / accounts;
    return -sum / accounts;
  };
}
