/**
 * What a file may ask of us, so that a small one cannot take memory or time without a bound. docs/SECURITY.md tells them;
 * the first four are what Excel itself can hold.
 */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  /** Of the text of a cell, which only a text file can break. */
  characters: 32_767,
  /** Excel takes no longer code of a number format: a longer one is none. */
  formatCode: 255,
  /** Cells of one sheet, blank ones before the last of each row among them. */
  cells: 50_000_000,
  /** Bytes of one part of a workbook when it is unpacked. */
  unpackedBytes: 2 ** 31,
  /** How often a part may be larger than it is packed, once it is of some size; sheets are packed 5 to 30 times. */
  packedTimes: 200,
  packedTimesFrom: 2 ** 26,
  /** What one text, comment or tag of a part may measure in bytes; a cell holds 32,767 characters. */
  xmlPiece: 2 ** 22,
  /** Parts that an end record without the 64-bit form can count. */
  parts: 65_535,
  /** Characters of one row of a text file. */
  textRow: 2 ** 24,
} as const;
