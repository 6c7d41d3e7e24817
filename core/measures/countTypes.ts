import { CustomerType } from "../table/Pipeline";

/**
 * How many of some deals are with new and with current customers; no deal gives zeros.
 *
 * @param types a CustomerType a row
 * @example countTypes(Uint8Array.of(1, 2, 0, 1), Int32Array.of(0, 1, 2)) // { new: 1, current: 1 }
 */
export function countTypes(
  types: Uint8Array,
  rows: Int32Array,
): { readonly new: number; readonly current: number } {
  let [withNew, current] = [0, 0];
  for (let place = 0; place < rows.length; place++) {
    const type = types[rows[place] ?? -1];
    if (type === CustomerType.new) withNew++;
    else if (type === CustomerType.current) current++;
  }
  return { new: withNew, current };
}
