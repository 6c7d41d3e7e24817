import type { ColumnProfile } from "./ColumnProfile";

/** Cells that name things: words rather than numbers, dates or titles such as Mr; ids where there is nothing better. */
export function naming(column: ColumnProfile, worthOfIds = 0.25): number {
  const words = column.words * (1 - column.titles);
  const ids = Math.max(
    0,
    Math.min(1 - column.words - column.sureDates, Math.max(column.ids, column.numbers)),
  );
  return words + worthOfIds * ids;
}

/** Less where every row says the same ("Sales pipeline"): deals stand at different stages. One row cannot differ: 1. */
export function movement(column: ColumnProfile): number {
  return column.distinct > 1 || column.filled < 3 ? 1 : 0.8;
}

/** What ids are worth under a header that says whose they are: less than names. */
export const ids = 0.8;

/** 1 where names come back, less where each row has its own; too few rows to tell: 1. */
export function comingBack(column: ColumnProfile, ifNot = 0.5): number {
  if (column.filled < 8) return 1;
  return column.distinctness > 0.95 ? ifNot : 1;
}

/** Cells that cannot be read do not stop a clear header: the column is read for the role, and its cells are told. */
export const unreadable = 0.2;

/**
 * Cells that are dates; numbers that may be days count a little less. A column that can be read in under half of its cells is none;
 * "pending" and its like are no cells.
 */
export function dating(column: ColumnProfile): number {
  const said = 1 - column.silences;
  if (said <= 0) return unreadable;
  const dates = (column.dates + column.years) / said;
  const sure = column.sureDates / said;
  return dates < 0.5 ? 0 : 0.75 + 0.25 * (sure + 0.85 * (dates - sure));
}

/** Cells that tell earlier from later: dates, and weeks, months and quarters without a year. */
export function ordering(column: ColumnProfile): number {
  const said = 1 - column.silences;
  const periods = said > 0 ? (column.periods + column.dates + column.years) / said : 0;
  return Math.max(dating(column), periods < 0.5 ? 0 : 0.75);
}

/**
 * A share that leaves little doubt, else 0.
 *
 * @example sure(0.89) // 0
 */
export function sure(share: number): number {
  return share >= 0.9 ? share : 0;
}

/** Of answers in words so many may be numbers by a slip. */
const fewNumbers = 0.2;

/** Cells that say yes or no; among texts stages may stand ("pending"), but numbers other than 0 and 1 make it a measure. */
export function flagging(column: ColumnProfile): number {
  if (column.flags >= 0.9) return column.flags;
  if (column.numbers > fewNumbers || column.flags === 0) return 0;
  const answers = Math.min(1, column.flags + column.stageWords);
  return answers >= 0.9 ? answers : column.flags >= 0.5 ? column.flags : 0;
}
