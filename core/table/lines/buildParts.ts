import { at } from "../../cells/at";
import { sum } from "../../statistics/sum";
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
  const starts = new Int32Array(deals + 1);
  const found: number[] = [];
  const votes: number[] = [];
  const portions: number[] = [];
  let mention = 0;
  for (let deal = 0; deal < deals; deal++) {
    const lastRow = first === null ? deal : at(first, deal + 1) - 1;
    const money = new Map<number, number>();
    for (; mention < codes.length && (rows === null ? mention : at(rows, mention)) <= lastRow; mention++) {
      const code = at(codes, mention);
      const amount = at(amounts, mention);
      money.set(code, (money.get(code) ?? 0) + (Number.isNaN(amount) ? 0 : amount));
    }
    const own = [...money.keys()].filter((code) => code >= 0).sort((a, b) => a - b);
    const shares = votesOf(own, names);
    found.push(...(own.length > 0 ? own : [-1]));
    votes.push(...shares);
    portions.push(...(portionsOf(own, money) ?? shares.map((vote) => vote / wholeVote)));
    starts[deal + 1] = found.length;
  }
  if (found.length === deals)
    return { codes: Int32Array.from(found), first: null, votes: null, portions: null };
  return {
    codes: Int32Array.from(found),
    first: starts,
    votes: Float64Array.from(votes),
    portions: amounts === null ? null : Float64Array.from(portions),
  };
}

/** A whole vote over some lines: equal pieces; where they do not come out even, the first by name have one more. */
function votesOf(codes: readonly number[], names: readonly string[]): readonly number[] {
  if (codes.length < 2) return [wholeVote];
  const piece = Math.floor(wholeVote / codes.length);
  const rest = wholeVote - piece * codes.length;
  if (rest === 0) return codes.map(() => piece);
  const byName = [...codes].sort((a, b) => ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1));
  const more = new Set(byName.slice(0, rest));
  return codes.map((code) => piece + (more.has(code) ? 1 : 0));
}

/** What each line is of the deal's money; null where that is nothing or less. */
function portionsOf(codes: readonly number[], money: ReadonlyMap<number, number>): readonly number[] | null {
  if (codes.length === 0 || !(sum([...money.values()]) > 0)) return null;
  const gains = (code: number) => Math.max(0, money.get(code) ?? 0);
  const total = sum([...money.keys()].map(gains));
  return codes.map((code) => gains(code) / total);
}
