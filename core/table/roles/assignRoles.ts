import { at } from "../../cells/at";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { type Role, roleSpecs, roles } from "../role";

/**
 * The one-to-one assignment of roles to columns with the greatest sum of scores (the Hungarian method with potentials,
 * https://cp-algorithms.com/graph/hungarian-algorithm.html). A role may stay without a column: below its `least` no column gets it. Equal sums: the earlier column.
 *
 * @param scores one map a column
 * @param free the roles that may be assigned
 * @returns the column's index of each role that got one
 * @example assignRoles([new Map([["account", 0.9], ["line", 0.8]]), new Map([["account", 0.7]])]).get("account") // 1
 */
export function assignRoles(
  scores: readonly ReadonlyMap<Role, number>[],
  free: readonly Role[] = roles,
): ReadonlyMap<Role, number> {
  // Columns that suit no role cannot be part of the best assignment; without them a wide sheet costs no more than a narrow one.
  const candidates = scores.flatMap((score, column) =>
    free.some((role) => suits(score, role)) ? [column] : [],
  );
  const worth = free.map((role) => {
    const row = candidates.map((column, place) => {
      const score = scores[column]?.get(role) ?? 0;
      return score >= roleSpecs[role].least ? -score * roleSpecs[role].importance + place * 1e-9 : 1;
    });
    return [...row, ...free.map(() => 0)];
  });
  const assigned = new Map<Role, number>();
  cheapest(worth).forEach((place, at) => {
    const column = candidates[place];
    const role = free[at];
    if (column !== undefined && role !== undefined && suits(scores[column], role)) assigned.set(role, column);
  });
  return assigned;
}

function suits(scores: ReadonlyMap<Role, number> | undefined, role: Role): boolean {
  return strengthOf(scores, role) >= roleSpecs[role].least;
}

/** For each row of a cost table (no more rows than columns) its column in the cheapest one-to-one assignment. */
function cheapest(costs: readonly (readonly number[])[]): readonly number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let place = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[place] = 1;
      const current = at(rowOf, place);
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column] === 1) continue;
        const cost = at(costs[current - 1] ?? null, column - 1) - at(u, current) - at(v, column);
        if (cost < at(least, column)) {
          least[column] = cost;
          way[column] = place;
        }
        if (at(least, column) < delta) {
          delta = at(least, column);
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column] === 1) {
          u[at(rowOf, column)] = at(u, at(rowOf, column)) + delta;
          v[column] = at(v, column) - delta;
        } else least[column] = at(least, column) - delta;
      }
      place = next;
    } while (rowOf[place] !== 0);
    do {
      const before = at(way, place);
      rowOf[place] = at(rowOf, before);
      place = before;
    } while (place !== 0);
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = at(rowOf, column);
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}
