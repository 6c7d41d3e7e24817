import type { Selection } from "../balance/selectDeals";

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
  /** Kish's effective number of deals: (sum w)^2 / sum w^2; n where every deal weighs 1, 0 for an empty base. */
  readonly effectiveDeals: number;
}

/** Adds up deals and weights by name in one pass. A blank name (-1) is out of the base. */
export function mixOf(codes: Int32Array, size: number, { rows, weights }: Selection): Mix {
  const deals = new Float64Array(size);
  if (weights === null) {
    let n = 0;
    for (let i = 0; i < rows.length; i++) {
      const code = codes[rows[i] as number] as number;
      if (code < 0) continue;
      deals[code] = (deals[code] as number) + 1;
      n++;
    }
    return { deals, counted: deals, weights: deals, n, total: n, effectiveDeals: n };
  }
  const counted = new Float64Array(size);
  const sums = new Float64Array(size);
  let [n, total, squares] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const code = codes[row] as number;
    if (code < 0) continue;
    deals[code] = (deals[code] as number) + 1;
    const weight = weights[row] as number;
    if (Number.isNaN(weight)) continue;
    counted[code] = (counted[code] as number) + 1;
    sums[code] = (sums[code] as number) + weight;
    n++;
    total += weight;
    squares += weight * weight;
  }
  return {
    deals,
    counted,
    weights: sums,
    n,
    total,
    effectiveDeals: squares > 0 ? (total * total) / squares : 0,
  };
}
