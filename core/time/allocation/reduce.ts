import { at } from "../../cells/at";

/** Columns brought to reduced echelon form, the first ones preferred as basis. */
export interface Reduced {
  /** Positions of the columns that make the basis, one a row. */
  readonly basis: readonly number[];
  /** The others. */
  readonly rest: readonly number[];
  /** The inverse of the basis: times a column, it says how the basis makes that column. */
  readonly inverse: readonly Float64Array[];
}

/** Gauss-Jordan elimination. The columns must hold a basis. */
export function reduce(columns: readonly (readonly number[])[], rows: number): Reduced {
  const inverse = Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: rows }, (_, i) => (i === row ? 1 : 0)),
  );
  const basis = new Array<number>(rows).fill(-1);
  const rest: number[] = [];
  for (const [position, column] of columns.entries()) {
    const made = times(inverse, column);
    let pivot = -1;
    for (let row = 0; row < rows; row++)
      if (basis[row] === -1 && Math.abs(at(made, row)) > Math.max(1e-9, Math.abs(at(made, pivot)) || 0))
        pivot = row;
    const own = inverse[pivot];
    if (own === undefined) {
      rest.push(position);
      continue;
    }
    basis[pivot] = position;
    const scale = at(made, pivot);
    for (let i = 0; i < rows; i++) own[i] = at(own, i) / scale;
    for (const [row, other] of inverse.entries()) {
      const factor = at(made, row);
      if (row === pivot || factor === 0) continue;
      for (let i = 0; i < rows; i++) other[i] = at(other, i) - factor * at(own, i);
    }
  }
  return { basis, rest, inverse };
}

/** A matrix times a column. */
export function times(matrix: readonly Float64Array[], column: ArrayLike<number>): Float64Array {
  return Float64Array.from(matrix, (row) => {
    let total = 0;
    for (let i = 0; i < row.length; i++) total += at(row, i) * at(column, i);
    return total;
  });
}
