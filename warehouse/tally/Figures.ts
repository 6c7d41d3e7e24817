import type { Row } from "../Database";

/** The figures of one part of an answer, of one line or account. */
export interface Figures {
  readonly code: number;
  /** Null where there was nothing to add up. */
  readonly figures: readonly (number | null)[];
  /** What may be wider than a number. */
  readonly wide: bigint;
}

/** The parts of an answer: of one group of deals, and one base of it. */
export type Parts = ReadonlyMap<string, readonly Figures[]>;

/** A long list of figures by group, by choice (-1: what belongs to no base) and by part. */
export function byGroup(rows: readonly Row[]): ReadonlyMap<string, ReadonlyMap<number, Parts>> {
  const groups = new Map<string, Map<number, Map<string, Figures[]>>>();
  const names = Object.keys(rows[0] ?? {}).filter((name) => /^f\d+$/.test(name));
  for (const row of rows) {
    const { grp, choice, part, code, wide } = row;
    const group = entryOf(groups, String(grp ?? ""), () => new Map<number, Map<string, Figures[]>>());
    const parts = entryOf(group, Number(choice), () => new Map<string, Figures[]>());
    const list = entryOf(parts, String(part), (): Figures[] => []);
    list.push({
      code: Number(code),
      figures: names.map((name) => numberOrNull(row[name])),
      wide: wholeOf(wide ?? null),
    });
  }
  return groups;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function numberOrNull(value: Row[string] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** Digits may end in a point and zeros, as engines write wide numbers. */
function wholeOf(value: Row[string]): bigint {
  return value === null || value === undefined ? 0n : BigInt(String(value).replace(/\.0*$/, ""));
}

/** A figure as a number; 0 where there was nothing to add up. */
export function figure(of: Figures | undefined, place: number): number {
  return of?.figures[place] ?? 0;
}

/** The wide figure as the number nearest to it. */
export function wideFigure(of: Figures | undefined): number {
  return Number(of?.wide ?? 0n);
}
