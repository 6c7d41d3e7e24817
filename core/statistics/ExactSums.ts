import { at } from "../cells/at";

const half = 2 ** 26;
const full = 2 ** 52;

/** Sums of products of whole numbers by place, exact far beyond 2^53. A factor is under 2^52, its times under 2^21. */
export class ExactSums {
  private readonly high: Float64Array;
  private readonly low: Float64Array;

  constructor(size: number) {
    this.high = new Float64Array(size);
    this.low = new Float64Array(size);
  }

  add(place: number, whole: number, times: number): void {
    const upper = Math.floor(whole / half);
    const low = at(this.low, place) + (whole - upper * half) * times;
    const carry = low >= full ? Math.floor(low / half) : 0;
    this.high[place] = at(this.high, place) + upper * times + carry;
    this.low[place] = low - carry * half;
  }

  sum(place: number): bigint {
    return BigInt(at(this.high, place)) * BigInt(half) + BigInt(at(this.low, place));
  }
}
