import { keyOf } from "../cells/keyOf";
export type PlainRecord = Readonly<Record<string, unknown>>;

/**
 * What stands now with our change on top, key by key and inside records: a key that we changed since `before` is ours (gone where we
 * took it away), every other is as it stands. Lists and other values count whole. `before` and `after` are ours, `standing` may have
 * been changed by somebody else; empty records give an empty one.
 *
 * @example mergeRecords({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3, c: 4 }) // { a: 2, b: 3, c: 4 }
 */
export function mergeRecords(before: PlainRecord, after: PlainRecord, standing: PlainRecord): PlainRecord {
  const keys = new Set([...Object.keys(after), ...Object.keys(standing)]);
  const entries = [...keys].map((key) => [key, merged(before[key], after[key], standing[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function merged(before: unknown, after: unknown, standing: unknown): unknown {
  const isThere = before !== undefined;
  if (isThere === (after !== undefined) && keyOf(before) === keyOf(after)) return standing;
  if (isRecord(after) && isRecord(standing))
    return mergeRecords(isRecord(before) ? before : {}, after, standing);
  return after;
}

/** Whether a value holds others by name: no list, no null. */
export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
