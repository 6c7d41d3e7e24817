import { at } from "../cells/at";
import { type MedianTime, medianSurvival } from "../statistics/medianSurvival";
import { wilson } from "../statistics/wilson";
import { Outcome } from "../table/Pipeline";
import { rateWitnesses } from "./rateWitnesses";

/** Deals as columns, in groups. */
export interface EaseColumns {
  /** The group of each deal; -1: in none. */
  readonly codes: ArrayLike<number>;
  readonly outcome: ArrayLike<number>;
  /** The account of each deal, -1 for none: its deals are no independent witnesses of a win rate. Not given: each deal is one. */
  readonly accounts?: ArrayLike<number> | null;
  /** Serial days; NaN is none. Null without the column. */
  readonly created: ArrayLike<number> | null;
  /** The day of a won or lost deal's close. */
  readonly closed: ArrayLike<number> | null;
  /** Serial day up to which open deals were watched. */
  readonly asOf: number | null;
}

/** How easily a group's deals are won. */
export interface Ease {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won deals of those won or lost, with Wilson's 95 % interval by independent witnesses; null where none is decided. */
  readonly winRate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Days from creation to the decision, won or lost. */
  readonly days: MedianTime;
}

/**
 * Win rate and length of the sales cycle by group. A deal that is still open counts for as long as it has been open: leaving it
 * out would make every cycle look short. Without dates `days` is unknown.
 *
 * @example easeByGroup({ codes: [0, 0], outcome: [2, 3], created: null, closed: null, asOf: null }, 1)[0].winRate // 0.5
 */
export function easeByGroup(columns: EaseColumns, groups: number): readonly Ease[] {
  const { codes, outcome, accounts = null, created, closed, asOf } = columns;
  const counts = Array.from({ length: groups }, () => ({ won: 0, lost: 0, open: 0 }));
  const durations: number[][] = counts.map(() => []);
  const happened: number[][] = counts.map(() => []);
  const decidedBy = counts.map(() => new Map<number, { won: number; decided: number }>());
  for (let row = 0; row < outcome.length; row++) {
    const code = at(codes, row);
    const count = counts[code];
    if (count === undefined) continue;
    const state = outcome[row];
    if (state === Outcome.won) count.won++;
    else if (state === Outcome.lost) count.lost++;
    else if (state === Outcome.open) count.open++;
    else continue;
    if (state !== Outcome.open) {
      const account = accounts?.[row] ?? -1;
      const ofGroup = decidedBy[code];
      // A deal of no account is one by itself.
      const key = account < 0 ? -1 - row : account;
      const own = ofGroup?.get(key) ?? { won: 0, decided: 0 };
      ofGroup?.set(key, own);
      own.decided++;
      if (state === Outcome.won) own.won++;
    }
    const end = state === Outcome.open ? (asOf ?? Number.NaN) : (closed?.[row] ?? Number.NaN);
    const duration = end - (created?.[row] ?? Number.NaN);
    if (!(duration >= 0)) continue;
    durations[code]?.push(duration);
    happened[code]?.push(state === Outcome.open ? 0 : 1);
  }
  return counts.map(({ won, lost, open }, code) => {
    const decided = won + lost;
    const witnesses = rateWitnesses([...(decidedBy[code]?.values() ?? [])]);
    const [low, high] = decided > 0 ? wilson(won / decided, witnesses) : [null, null];
    const days = medianSurvival(durations[code] ?? [], happened[code] ?? []);
    return { won, lost, open, winRate: decided > 0 ? won / decided : null, low, high, days };
  });
}
