import { at } from "../../cells/at";
import type { Role } from "../role";
import type { DealOddity } from "./DealOddity";
import type { SnapshotGroups } from "./groupsBySnapshot";
import { codesOf, type GroupedRows, likenessOf, type RowTable, snapshotOrder } from "./RowTable";
import { stateOrder } from "./stateOrder";

/** Columns in which two rows of one line of a deal may differ and yet say the same. */
const besides: ReadonlySet<Role> = new Set(["line", "snapshot"]);
const besidesAmount: ReadonlySet<Role> = new Set([...besides, "amount"]);

/** Places of rows that name the same line of the same deal. */
type SameLine = readonly number[];

/**
 * Which rows of the deals count: those of a deal's latest snapshot; of the rows of one line that say the same the last; of rows of one line
 * that say something else the latest, or all where they only differ in amount and no deal of the table is there in several states.
 *
 * @param found by what the rows belong together, and what tells the later of two
 * @returns one flag a row of the groups, 1 where it counts
 */
export function countRows(
  table: RowTable,
  grouped: GroupedRows,
  { header, order, areVersions = false }: Pick<SnapshotGroups, "header" | "order" | "areVersions">,
): { readonly counts: Uint8Array; readonly told: readonly DealOddity[] } {
  const { first, rows } = grouped;
  const counts = new Uint8Array(rows.length).fill(1);
  const left = { "deal-repeats": new Set<number>(), "deal-states": new Set<number>() };
  const drop = (why: keyof typeof left, places: readonly number[]) => {
    for (const place of places) {
      counts[place] = 0;
      left[why].add(place);
    }
  };
  const rowAt = (place: number) => at(rows, place);
  const bySnapshot = order ?? snapshotOrder(table);
  const snapshots = bySnapshot?.values ?? null;
  const lines = codesOf(table, "line");
  const isBare = saysLineAlone(table);
  const unlike: { readonly places: SameLine; readonly inAmountAlone: boolean }[] = [];
  for (let group = 0; group + 1 < first.length; group++) {
    const [from, to] = [at(first, group), at(first, group + 1)];
    if (to - from < 2 || (snapshots === null && areDifferent(from, to, (place) => at(lines, rowAt(place)))))
      continue;
    const all = placesOf(from, to);
    const latest = snapshots === null ? all : latestOf(all, (place) => at(snapshots, rowAt(place)));
    drop("deal-states", without(all, latest));
    for (const places of byKey(latest, (place) => at(lines, rowAt(place))).values()) {
      const kept = lastOfEach(places, (place) => likenessOf(table, rowAt(place), besides));
      drop("deal-repeats", without(places, kept));
      if (kept.length < 2) continue;
      // An item of the deal's that says nothing else of it is no state.
      const said = kept.filter((place) => !isBare(rowAt(place)));
      const kinds = byKey(said, (place) => likenessOf(table, rowAt(place), besidesAmount)).size;
      unlike.push({ places: kept, inAmountAlone: kinds <= 1 });
    }
  }
  const holdsStates = areVersions || snapshots !== null || unlike.some(({ inAmountAlone }) => !inAmountAlone);
  const states = holdsStates ? unlike : [];
  const byState = stateOrder(
    table,
    states.map(({ places }) => places.map(rowAt)),
  );
  for (const { places } of states) {
    const latest = byState === null ? places : latestOf(places, (place) => at(byState.values, rowAt(place)));
    drop("deal-states", without(places, latest.slice(-1)));
  }
  const by = bySnapshot ?? byState;
  const dealOf = (place: number) => dealAt(first, place);
  const told = (Object.keys(left) as (keyof typeof left)[]).flatMap((code): DealOddity[] => {
    const places = [...left[code]].sort((a, b) => a - b);
    const deals = new Set(places.map(dealOf)).size;
    if (deals === 0) return [];
    return [{ code, header, deals, by, rows: Int32Array.from(places, rowAt).sort() }];
  });
  return { counts, told: [...partsTold(grouped, counts, header), ...told] };
}

/** Deals of which several rows count. */
function partsTold({ first, rows }: GroupedRows, counts: Uint8Array, header: string): DealOddity[] {
  const found: number[] = [];
  let deals = 0;
  for (let group = 0; group + 1 < first.length; group++) {
    const places = placesOf(at(first, group), at(first, group + 1)).filter((place) => counts[place] === 1);
    if (places.length < 2) continue;
    deals++;
    for (const place of places) found.push(at(rows, place));
  }
  return deals === 0 ? [] : [{ code: "deal-parts", header, deals, rows: Int32Array.from(found).sort() }];
}

/** Most deals are of a few different lines, and need no lists. */
function areDifferent(from: number, to: number, lineOf: (place: number) => number): boolean {
  if (to - from > 16) return false;
  for (let one = from; one < to; one++) {
    for (let other = from; other < one; other++) if (Object.is(lineOf(one), lineOf(other))) return false;
  }
  return true;
}

/** Whether a row names neither account nor owner, stage or status. */
function saysLineAlone({ raw }: RowTable): (row: number) => boolean {
  const columns = (["account", "owner", "stage", "status"] as const).flatMap(
    (role) => raw.names.get(role) ?? [],
  );
  return (row) => columns.every(({ codes }) => at(codes, row) < 0);
}

function placesOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}

function byKey<Key>(places: SameLine, keyOf: (place: number) => Key): Map<Key, number[]> {
  const lists = new Map<Key, number[]>();
  for (const place of places) {
    const key = keyOf(place);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [place]);
    else list.push(place);
  }
  return lists;
}

function lastOfEach(places: SameLine, keyOf: (place: number) => string): number[] {
  return [...byKey(places, keyOf).values()].flatMap((list) => list.slice(-1)).sort((a, b) => a - b);
}

/** Those of the latest day; all of them where none has one. */
function latestOf(places: SameLine, dayOf: (place: number) => number): SameLine {
  let latest = Number.NEGATIVE_INFINITY;
  for (const place of places) if (dayOf(place) > latest) latest = dayOf(place);
  return latest === Number.NEGATIVE_INFINITY ? places : places.filter((place) => dayOf(place) === latest);
}

function without(places: SameLine, kept: SameLine): number[] {
  const stays = new Set(kept);
  return places.filter((place) => !stays.has(place));
}

/** The group that a place of the sorted rows belongs to. */
function dealAt(first: Int32Array, place: number): number {
  let [low, high] = [0, first.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(first, middle) <= place) low = middle;
    else high = middle;
  }
  return low;
}
