import { entry } from "../../cells/entry";

/** How well hidden lines are found again. All are shares 0..1; `mrr` is the mean of 1 / rank. */
export interface Retrieval {
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
}

/** Where a score stands among its rivals, over all orders of those that tie with it. */
export class Places {
  private readonly known = new Map<number, Retrieval>();
  private score = 0;
  private better = 0;
  private tied = 1;

  start(score: number): void {
    [this.score, this.better, this.tied] = [score, 0, 1];
  }

  /** So many rivals with this score. */
  rival(score: number, count: number): void {
    // Equal scores come from different sums: they tie unless they differ by more than rounding.
    const tiny = 1e-12 * Math.abs(this.score);
    if (score > this.score + tiny) this.better += count;
    else if (Math.abs(score - this.score) <= tiny) this.tied += count;
  }

  /** So many rivals with each of these scores. */
  rivals(scores: Float64Array | Int32Array, counts: Int32Array): void {
    for (let i = 0; i < counts.length; i++) this.rival(entry(scores, i), entry(counts, i));
  }

  found(): Retrieval {
    return this.retrieve(this.better, this.tied);
  }

  /** The mean over the places behind the better ones; the same few come thousands of times. */
  retrieve(better: number, tied: number): Retrieval {
    // Both are at most the number of lines, far under 2^26.
    const key = better * 2 ** 26 + tied;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let reciprocal = 0;
    for (let place = 1; place <= tied; place++) reciprocal += 1 / (better + place);
    const within = (k: number) => Math.min(Math.max(k - better, 0), tied) / tied;
    const made = { hit1: within(1), hit3: within(3), mrr: reciprocal / tied };
    this.known.set(key, made);
    return made;
  }
}
