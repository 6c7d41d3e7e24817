import { at } from "../../cells/at";
import { greatest } from "../../cells/greatest";
import { beginsAt, type Claim } from "./Claim";

/** Fewer claims are drawn as quickly as they are sorted out. */
const fewest = 64;
/** Beyond this no number of JavaScript has a logarithm. */
const deepest = 4096;

/**
 * The claims that can get any of so many hours, however these are divided: all with a minimum, and of the others those whose first hour is worth
 * as much as the last one would be if all hours, and as many again, went to these claims alone. A table of everybody's deals makes tens of
 * thousands of claims on one week, of which some dozens can get an hour.
 *
 * @param hours the most that they get together
 * @example withinReach(claimsOf({ values: [9], efforts: [1] }), 8).length // 1
 */
export function withinReach(claims: readonly Claim[], hours: number): readonly Claim[] {
  if (claims.length < fewest) return claims;
  const begins = Float64Array.from(claims, beginsAt);
  const top = greatest(begins, Number.NEGATIVE_INFINITY);
  for (let depth = 1 / 64; ; depth *= 2) {
    const level = top - depth;
    let [taken, reached] = [0, 0];
    for (let i = 0; i < begins.length; i++) {
      if (!(at(begins, i) >= level)) continue;
      reached++;
      const claim = claims[i];
      if (claim) taken += Math.min(claim.high - claim.low, claim.effort * (at(begins, i) - level));
    }
    if (reached === claims.length || depth > deepest) return claims;
    if (taken >= 2 * hours) return claims.filter(({ low }, i) => low > 0 || at(begins, i) >= level);
  }
}
