const half = 2 ** 26;
const full = 2 ** 52;

/** A sum of squares of whole numbers up to 2^52, exact far beyond 2^53: in halves of 26 bits, carried over as they fill. */
export class ExactSquares {
  private high = 0;
  private cross = 0;
  private low = 0;

  add(whole: number): void {
    const upper = Math.floor(whole / half);
    const lower = whole - upper * half;
    this.low += lower * lower;
    if (this.low >= full) {
      this.low -= full;
      this.high++;
    }
    if (upper === 0) return;
    this.high += upper * upper;
    this.cross += upper * lower;
    if (this.cross < full) return;
    this.cross -= full;
    this.high += 2 * half;
  }

  exact(): bigint {
    return BigInt(this.high) * BigInt(full) + BigInt(this.cross) * BigInt(2 * half) + BigInt(this.low);
  }

  /** Rounded once, so that it is the number nearest to the sum. */
  sum(): number {
    return Number(this.exact());
  }
}
