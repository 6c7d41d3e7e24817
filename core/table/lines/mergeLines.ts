import { add } from "../../cells/add";
import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import type { LineColumn, Parts } from "../Pipeline";
import { buildParts } from "./buildParts";
import { partsOf } from "./partsOf";

/**
 * Lines taken together, as if their group's name stood in the sheet: a deal of two lines of one group has one part of it. A group is
 * spelled as its lines are.
 *
 * @param groupOf the group of each line; groups whose names differ only in case are one
 * @example mergeLines({ names: ["A", "B", "C"], spellings: [["A"], ["B"], ["C"]], parts: { codes: Int32Array.of(0, 1, 2), first: null } }, (line) => line === "C" ? "C" : "AB").names // ["AB", "C"]
 */
export function mergeLines(line: LineColumn, groupOf: (name: string) => string): LineColumn {
  const names: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = line.names.map((name) => {
    const group = groupOf(name);
    const code = codeOf.get(foldName(group)) ?? names.push(group) - 1;
    codeOf.set(foldName(group), code);
    return code;
  });
  return {
    names,
    parts: mergeParts(line.parts, codes, names),
    get spellings() {
      const merged = names.map((): string[] => []);
      for (const [old, code] of codes.entries())
        merged[code] = [...(merged[code] ?? []), ...(line.spellings[old] ?? [])];
      return merged;
    },
  };
}

function mergeParts(parts: Parts, groups: readonly number[], names: readonly string[]): Parts {
  const codes = parts.codes.map((code) => (code < 0 ? -1 : at(groups, code)));
  if (parts.first === null) return { ...parts, codes };
  const deals = parts.first.length - 1;
  const rows = new Int32Array(codes.length);
  for (let deal = 0; deal < deals; deal++) rows.fill(deal, at(parts.first, deal), at(parts.first, deal + 1));
  const merged = buildParts({ codes, rows, count: deals, first: null, names, amounts: null });
  return parts.portions === null
    ? merged
    : { ...merged, portions: sumPortions(merged, codes, rows, parts.portions) };
}

/** What the lines of each group are of the deal's amount together. */
function sumPortions(
  merged: Parts,
  codes: Int32Array,
  rows: Int32Array,
  portions: Float64Array,
): Float64Array | null {
  if (merged.first === null) return null;
  const sums = new Float64Array(merged.codes.length);
  for (let part = 0; part < codes.length; part++) {
    const [from, to] = partsOf(merged, at(rows, part));
    for (let place = from; place < to; place++)
      if (at(merged.codes, place) === at(codes, part)) add(sums, place, at(portions, part));
  }
  return sums;
}
