import { at } from "../../cells/at";

/** Pairs that need more room than this are kept one by one. */
const mostRoom = 4_000_000;

/**
 * Numbers pairs of codes, -1 for none, in the order in which they are met: rows that hold the same share what was found for them.
 *
 * The first pair is 0, and a pair that was met before has its number again.
 */
export class PairNumbers {
  private readonly width: number;
  private readonly table: Int32Array | null;
  private readonly known = new Map<number, number>();
  private count = 0;

  /**
   * @param firsts how many codes the first of a pair may have
   * @param seconds how many the second may have
   */
  constructor(firsts: number, seconds: number) {
    this.width = seconds + 1;
    const room = (firsts + 1) * this.width;
    this.table = room <= mostRoom ? new Int32Array(room).fill(-1) : null;
  }

  of(first: number, second: number): number {
    const key = (first + 1) * this.width + second + 1;
    const number = this.table === null ? (this.known.get(key) ?? -1) : at(this.table, key);
    if (number >= 0) return number;
    if (this.table === null) this.known.set(key, this.count);
    else this.table[key] = this.count;
    return this.count++;
  }
}
