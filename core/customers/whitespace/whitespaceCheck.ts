import { finish, type Slices } from "../../cells/slices";
import { drawFront } from "../../statistics/drawFront";
import { quantile } from "../../statistics/quantile";
import { seededRandom } from "../../statistics/seededRandom";
import { type FoundAgain, findAgain } from "./findAgain";
import { hiddenLines } from "./hiddenLines";
import type { Ownership } from "./Ownership";
import { Places } from "./Places";
import { ownershipShuffler } from "./shuffledOwnership";

export interface WhitespaceCheck extends Omit<FoundAgain, "compared"> {
  /**
   * `pattern`: better than popularity by more than chance makes it. `none`: not so. `too-few`: nothing to tell from. `complete`: every
   * customer buys every line, so that nothing can be hidden and found.
   */
  readonly verdict: "pattern" | "none" | "too-few" | "complete";
  /** How much higher our MRR is than popularity's, and between which 95 % of what that is beyond chance, by shuffled tables, lies. */
  readonly gain: { readonly mrr: number; readonly low: number; readonly high: number };
  /** The share of shuffled tables that do as well, and how many there were. */
  readonly pValue: number;
  readonly shuffles: number;
}

const fewestAccounts = 10;
/** Of more accounts than this a part is drawn, which tells as much. */
const mostAccounts = 300;
const mostShuffles = 79;
const leastShuffles = 39;
const work = 4e5;
/** Of tables without a pattern 1 in 40 is taken for one. */
const unlikely = 0.025;

/**
 * Whether knowing what a customer buys helps to guess what else it buys: hides owned lines one at a time and sees how much better each comes back than
 * by popularity, in these data and in tables shuffled so that every account has as many lines and every line as many owners.
 *
 * @example whitespaceCheck(buildOwnership({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null })).verdict // "too-few"
 */
export function whitespaceCheck(whole: Ownership): WhitespaceCheck {
  return finish(whitespaceCheckInSlices(whole));
}

/** The same for whoever must not hold the thread for long. */
export function* whitespaceCheckInSlices(whole: Ownership): Slices<WhitespaceCheck> {
  const random = seededRandom(whole.accounts.length);
  const ownership = partOf(whole, random);
  const places = new Places();
  const hidden = hiddenLines(ownership, random);
  const { compared, ...found } = findAgain(ownership, hidden, places);
  const gain = found.ours.mrr - found.popularity.mrr;
  const none = { ...found, gain: { mrr: gain, low: gain, high: gain }, pValue: 1, shuffles: 0 };
  if (whole.accounts.length > 0 && whole.owned.every((lines) => lines.length === whole.lines.length))
    return { verdict: "complete", ...none };
  if (found.accounts < fewestAccounts) return { verdict: "too-few", ...none };
  const shuffles = Math.min(mostShuffles, Math.max(leastShuffles, Math.floor(work / compared)));
  const shuffle = ownershipShuffler(ownership);
  const gains = new Float64Array(shuffles);
  for (let made = 0; made < shuffles; made++) {
    yield;
    const { ours, popularity } = findAgain(shuffle(random), hidden, places);
    gains[made] = ours.mrr - popularity.mrr;
  }
  gains.sort();
  const low = gain - quantile(gains, 0.975);
  const high = gain - quantile(gains, 0.025);
  const pValue = (1 + gains.filter((other) => other >= gain - 1e-12).length) / (1 + shuffles);
  const verdict = gain > 0 && pValue <= unlikely ? "pattern" : "none";
  return { verdict, ...found, gain: { mrr: gain, low, high }, pValue, shuffles };
}

/** Some of the accounts, by chance, where there are very many; the lines' owners are counted anew. */
function partOf(ownership: Ownership, random: () => number): Ownership {
  const { accounts } = ownership;
  if (accounts.length <= mostAccounts) return ownership;
  const drawn = drawFront(Int32Array.from(accounts.keys()), mostAccounts, random);
  const kept = [...drawn.subarray(0, mostAccounts)];
  const owned = kept.map((account) => ownership.owned[account] ?? new Int32Array(0));
  const owners = new Int32Array(ownership.lines.length);
  for (const lines of owned) for (const line of lines) owners[line] = (owners[line] ?? 0) + 1;
  return {
    ...ownership,
    accounts: kept.map((account) => accounts[account] ?? ""),
    owned,
    owners,
    segmentOf: Int32Array.from(kept, (account) => ownership.segmentOf[account] ?? -1),
  };
}
