import { add } from "../cells/add";
import { at } from "../cells/at";
import { ExactSquares } from "../statistics/ExactSquares";
import { ExactSums } from "../statistics/ExactSums";
import { halfEven } from "../statistics/halfEven";
import { quotient } from "../statistics/quotient";
import { partsOf, weightOfPart, wholeVote } from "../table/lines/partsOf";
import type { Parts } from "../table/Pipeline";
import { kish } from "./kish";
import { type Mix, mixOf } from "./mixOf";
import type { Selection } from "./Selection";

/** Deals by line. A deal of several lines is one vote, divided over them: `deals` and `counted` are sums of votes. */
export interface LineMix extends Mix {
  /** How many deals hold the line at all. */
  readonly inDeals: Float64Array;
  /** What those deals weigh, each as a whole. */
  readonly held: Float64Array;
}

/**
 * Adds up deals and weights by line in one pass. A deal without a line is out of the base; no deal gives a mix of nothing.
 *
 * @param size how many lines there are
 * @example lineMixOf({ codes: Int32Array.of(0, 0, 1), first: Int32Array.of(0, 1, 3), votes: Float64Array.of(720720, 360360, 360360), portions: null }, 2, { rows: Int32Array.of(0, 1), weights: null }).deals // [1.5, 0.5]
 */
export function lineMixOf(parts: Parts, size: number, selection: Selection): LineMix {
  if (parts.first === null) {
    const mix = mixOf(parts.codes, size, selection);
    return { ...mix, inDeals: mix.deals, held: mix.weights };
  }
  if (selection.unit !== undefined && selection.weights !== null)
    return wholeMix(parts, size, selection, selection.weights, selection.unit);
  const { rows, weights } = selection;
  const [votes, counted, sums, inDeals, held] = [size, size, size, size, size].map(
    (each) => new Float64Array(each),
  ) as Columns;
  let [n, total, squares] = [0, 0, 0];
  for (const deal of rows) {
    const [from, to] = partsOf(parts, deal);
    const weight = weights === null ? 1 : at(weights, deal);
    let own = 0;
    let isNamed = false;
    for (let part = from; part < to; part++) {
      const code = at(parts.codes, part);
      if (code < 0) continue;
      const vote = at(parts.votes, part);
      add(inDeals, code);
      add(votes, code, vote);
      if (Number.isNaN(weight)) continue;
      const portion = weight * weightOfPart(parts, part, "amounts");
      add(counted, code, vote);
      add(sums, code, portion);
      add(held, code, weight);
      own += portion;
      isNamed = true;
    }
    if (!isNamed) continue;
    n++;
    total += own;
    squares += own * own;
  }
  const deals = inVotes(votes);
  if (weights === null)
    return { deals, counted: deals, weights: deals, n, total: n, effectiveDeals: n, inDeals, held };
  return {
    deals,
    counted: inVotes(counted),
    weights: sums,
    n,
    total,
    effectiveDeals: kish(total, squares),
    inDeals,
    held,
  };
}

/** The same for weights in whole pieces, to the last of them: a part is its votes of the deal's weight, or its own money. */
function wholeMix(
  parts: Parts,
  size: number,
  { rows }: Selection,
  weights: ArrayLike<number>,
  unit: number,
): LineMix {
  const [votes, counted, inDeals, held] = [size, size, size, size].map(
    (each) => new Float64Array(each),
  ) as Four;
  const sums = new ExactSums(size);
  const squares = new ExactSquares();
  let [n, total] = [0, 0];
  for (const deal of rows) {
    const [from, to] = partsOf(parts, deal);
    const weight = at(weights, deal);
    let isNamed = false;
    for (let part = from; part < to; part++) {
      const code = at(parts.codes, part);
      if (code < 0) continue;
      const vote = at(parts.votes, part);
      add(inDeals, code);
      add(votes, code, vote);
      if (Number.isNaN(weight)) continue;
      add(counted, code, vote);
      add(held, code, weight);
      if (parts.portions === null) sums.add(code, weight, vote);
      else sums.add(code, halfEven(weight * at(parts.portions, part)), wholeVote);
      isNamed = true;
    }
    if (!isNamed) continue;
    n++;
    total += weight;
    squares.add(weight);
  }
  return {
    deals: inVotes(votes),
    counted: inVotes(counted),
    weights: held.map((_, code) => weightOfPieces(sums.sum(code), unit)),
    n,
    total: total / unit,
    effectiveDeals: kish(total, squares.sum()),
    inDeals,
    held: held.map((whole) => whole / unit),
  };
}

/**
 * What a line weighs.
 *
 * @param pieces its weight in 1/720720 of 1/`unit`
 * @example weightOfPieces(BigInt(720720 * 5), 10) // 0.5
 */
export function weightOfPieces(pieces: bigint, unit: number): number {
  return quotient(pieces, BigInt(wholeVote)) / unit;
}

type Four = [Float64Array, Float64Array, Float64Array, Float64Array];
type Columns = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

function inVotes(pieces: Float64Array): Float64Array {
  return pieces.map((each) => each / wholeVote);
}
