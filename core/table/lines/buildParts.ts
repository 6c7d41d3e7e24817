import { add } from "../../cells/add";
import { at } from "../../cells/at";
import type { Parts } from "../Pipeline";
import { wholeVote } from "./partsOf";

/** The lines of rows, and the rows of deals. */
export interface RowLines {
  /** The line of each mention; -1 for none. */
  readonly codes: Int32Array;
  /** The row of each mention, ascending; null: row i has the one mention i. */
  readonly rows: Int32Array | null;
  /** How many rows there are. */
  readonly count: number;
  /** The rows of deal d are `first[d]` to `first[d + 1]` - 1; null: row d is deal d. */
  readonly first: Int32Array | null;
  readonly names: readonly string[];
  /** The money of each mention where the amounts are the lines' own, negative where something is taken off, NaN for none; null where they are the deals' own. */
  readonly amounts: Float64Array | null;
}

/**
 * Each deal's parts: its different lines, one vote divided over them.
 *
 * @example buildParts({ codes: Int32Array.of(0, 1, 0), rows: Int32Array.of(0, 0, 1), count: 2, first: null, names: ["A", "B"], amounts: null }).votes // [360360, 360360, 720720]
 */
export function buildParts(lines: RowLines): Parts {
  const { codes, rows, count, first, names, amounts } = lines;
  if (rows === null && first === null) return { codes, first: null, votes: null, portions: null };
  const deals = first === null ? count : first.length - 1;
  const parts = new PartsOfDeals(codes.length + deals, names);
  const starts = new Int32Array(deals + 1);
  let mention = 0;
  for (let deal = 0; deal < deals; deal++) {
    const lastRow = first === null ? deal : at(first, deal + 1) - 1;
    for (; mention < codes.length && (rows === null ? mention : at(rows, mention)) <= lastRow; mention++) {
      parts.add(at(codes, mention), amounts === null ? 0 : at(amounts, mention));
    }
    starts[deal + 1] = parts.close();
  }
  const { length } = parts;
  if (length === deals)
    return { codes: parts.codes.slice(0, length), first: null, votes: null, portions: null };
  return {
    codes: parts.codes.slice(0, length),
    first: starts,
    votes: parts.votes.slice(0, length),
    portions: amounts === null ? null : parts.portions.slice(0, length),
  };
}

/** Gathers the parts deal by deal: columns and no list a deal, for there may be a million. */
class PartsOfDeals {
  readonly codes: Int32Array;
  readonly votes: Float64Array;
  readonly portions: Float64Array;
  length = 0;
  private start = 0;
  /** What the deal at hand is worth in all, and without a line. */
  private total = 0;
  private unnamed = 0;
  /** The deal in which each line was last met, and what it is worth there. */
  private readonly met: Int32Array;
  private readonly money: Float64Array;
  private deal = 1;

  constructor(
    most: number,
    private readonly names: readonly string[],
  ) {
    this.codes = new Int32Array(most);
    this.votes = new Float64Array(most);
    this.portions = new Float64Array(most);
    this.met = new Int32Array(names.length);
    this.money = new Float64Array(names.length);
  }

  /** A line of the deal at hand, -1 for none, and its money; NaN for none. */
  add(code: number, amount: number): void {
    const money = Number.isNaN(amount) ? 0 : amount;
    this.total += money;
    if (code < 0) {
      this.unnamed += money;
      return;
    }
    if (this.met[code] !== this.deal) {
      this.met[code] = this.deal;
      this.money[code] = 0;
      this.codes[this.length++] = code;
    }
    add(this.money, code, money);
  }

  /** Ends the deal at hand. @returns how many parts there are now */
  close(): number {
    if (this.length === this.start) this.codes[this.length++] = -1;
    const own = this.codes.subarray(this.start, this.length);
    if (own.length > 1) own.sort();
    this.divideVote(own);
    this.divideMoney(own);
    this.start = this.length;
    [this.total, this.unnamed] = [0, 0];
    this.deal++;
    return this.length;
  }

  /** Equal pieces; where they do not come out even, the first by name have one more. */
  private divideVote(own: Int32Array): void {
    const piece = Math.floor(wholeVote / own.length);
    const rest = wholeVote - piece * own.length;
    this.votes.fill(piece, this.start, this.length);
    if (rest === 0) return;
    const nameOf = (place: number) => this.names[at(own, place)] ?? "";
    const byName = Array.from(own.keys()).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    for (const place of byName.slice(0, rest)) this.votes[this.start + place] = piece + 1;
  }

  /** As the lines' money is to the deal's; as the vote where there is none, or where it is taken off altogether. */
  private divideMoney(own: Int32Array): void {
    let gains = Math.max(0, this.unnamed);
    for (const code of own) if (code >= 0) gains += Math.max(0, at(this.money, code));
    for (let place = 0; place < own.length; place++) {
      const part = this.start + place;
      const isPaid = this.total > 0 && at(own, place) >= 0;
      const money = isPaid
        ? Math.max(0, at(this.money, at(own, place))) / gains
        : at(this.votes, part) / wholeVote;
      this.portions[part] = money;
    }
  }
}
