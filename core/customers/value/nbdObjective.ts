import { entry } from "../../cells/entry";
import type { Objective } from "../../statistics/minimise";
import { accountsOf, type RepeatPatterns } from "../history/repeatPatterns";
import { risingProducts } from "./risingProducts";

/**
 * Minus the mean log-likelihood of NBD, buying that never stops, and its gradient, at the logarithms of r and alpha:
 * (r)_x alpha^r / (alpha + T)^(r + x) for an account of age T with x repeat purchases.
 *
 * @see Ehrenberg 1959; BG/NBD (Fader, Hardie and Lee 2005) with a = 0
 * @example nbdObjective(groupPatterns(Float64Array.of(0), Float64Array.of(0), Float64Array.of(1)))(new Float64Array(2), new Float64Array(2)) // Math.LN2
 */
export function nbdObjective(patterns: RepeatPatterns): Objective {
  const busiest = patterns.x.reduce((most, x) => Math.max(most, x), 0);
  const accounts = accountsOf(patterns);
  const buying = risingProducts(busiest);
  return (point, gradient) => {
    const r = Math.exp(entry(point, 0));
    const alpha = Math.exp(entry(point, 1));
    buying.fill(r);
    const logAlpha = Math.log(alpha);
    let [sum, byR, byAlpha] = [0, 0, 0];
    for (let p = 0; p < patterns.x.length; p++) {
      const x = entry(patterns.x, p);
      const count = entry(patterns.count, p);
      const whole = alpha + entry(patterns.age, p);
      const logWhole = Math.log(whole);
      sum += count * (entry(buying.log, x) + r * logAlpha - (r + x) * logWhole);
      byR += count * (entry(buying.slope, x) + logAlpha - logWhole);
      byAlpha += count * (r / alpha - (r + x) / whole);
    }
    gradient[0] = (-r * byR) / accounts;
    gradient[1] = (-alpha * byAlpha) / accounts;
    return -sum / accounts;
  };
}
