/** The column (from 0) of a cell's address, "AB12" is 27. Reads millions of addresses, so it makes no new text. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    // Without the bit that makes a letter small.
    const letter = (address.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
