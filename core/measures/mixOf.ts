import { add } from "../cells/add";
import { ExactSquares } from "../statistics/ExactSquares";
import { kish } from "./kish";
import type { Selection } from "./Selection";

/** Deals by name: of lines, of accounts. Every array has one entry a code. */
export interface Mix {
  /** Deals of the basis. */
  readonly deals: Float64Array;
  /** Those of them whose weight can be read. */
  readonly counted: Float64Array;
  readonly weights: Float64Array;
  /** Deals in the base: with a name and a weight. */
  readonly n: number;
  readonly total: number;
  /** Kish's effective number of deals; n where every deal weighs 1. */
  readonly effectiveDeals: number;
}

/**
 * Adds up deals and weights by name in one pass. A blank name (-1) is out of the base; no deal gives a mix of nothing.
 *
 * @param codes the name of each row
 * @param size how many names there are
 * @example mixOf(Int32Array.of(0, 0, 1, -1), 2, { rows: Int32Array.of(0, 1, 2, 3), weights: null }).deals // [2, 1]
 */
export function mixOf(codes: Int32Array, size: number, { rows, weights, unit }: Selection): Mix {
  const deals = new Float64Array(size);
  if (weights === null) {
    const n = countByName(deals, codes, rows);
    return { deals, counted: deals, weights: deals, n, total: n, effectiveDeals: n };
  }
  const counted = new Float64Array(size);
  const sums = new Float64Array(size);
  const { n, total, squares } = addByName({ deals, counted, sums }, codes, rows, weights);
  if (unit === undefined)
    return { deals, counted, weights: sums, n, total, effectiveDeals: kish(total, squares) };
  return {
    deals,
    counted,
    weights: sums.map((whole) => whole / unit),
    n,
    total: total / unit,
    effectiveDeals: kish(total, squaresOf(codes, rows, weights)),
  };
}

/** @returns how many rows have a name */
function countByName(deals: Float64Array, codes: Int32Array, rows: Int32Array): number {
  let n = 0;
  for (let place = 0; place < rows.length; place++) {
    const code = codes[rows[place] ?? -1] ?? -1;
    if (code < 0) continue;
    add(deals, code);
    n++;
  }
  return n;
}

type Sums = Readonly<Record<"deals" | "counted" | "sums", Float64Array>>;

function addByName(
  { deals, counted, sums }: Sums,
  codes: Int32Array,
  rows: Int32Array,
  weights: ArrayLike<number>,
): { readonly n: number; readonly total: number; readonly squares: number } {
  let [n, total, squares] = [0, 0, 0];
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? -1;
    const code = codes[row] ?? -1;
    if (code < 0) continue;
    add(deals, code);
    const weight = weights[row] ?? Number.NaN;
    if (Number.isNaN(weight)) continue;
    add(counted, code);
    add(sums, code, weight);
    n++;
    total += weight;
    squares += weight * weight;
  }
  return { n, total, squares };
}

/** The squares of the weights of rows with a name, added up exactly. */
function squaresOf(codes: Int32Array, rows: Int32Array, weights: ArrayLike<number>): number {
  const squares = new ExactSquares();
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? -1;
    const weight = weights[row] ?? Number.NaN;
    if ((codes[row] ?? -1) >= 0 && !Number.isNaN(weight)) squares.add(weight);
  }
  return squares.sum();
}
