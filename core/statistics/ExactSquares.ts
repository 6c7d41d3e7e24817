const half = 2 ** 17;

/** A sum of squares of whole numbers, exact beyond 2^53: in halves of 17 bits, none of whose sums gets so large. */
export class ExactSquares {
  private high = 0;
  private cross = 0;
  private low = 0;

  add(whole: number): void {
    const upper = Math.floor(whole / half);
    const lower = whole - upper * half;
    this.high += upper * upper;
    this.cross += upper * lower;
    this.low += lower * lower;
  }

  sum(): number {
    return (this.high * half + 2 * this.cross) * half + this.low;
  }
}
