import { cellText } from "../../core/cells/cellText";
import { compareKeys, nameKey } from "../../core/cells/compareNames";
import { foldName } from "../../core/cells/foldName";
import { namedLines } from "../../core/table/lines/namedLines";
import { wholeVote } from "../../core/table/lines/partsOf";
import { listCells, splitCells } from "../../core/table/lines/splitCells";
import { foldAccount } from "../../core/table/names/foldAccount";
import { readNames } from "../../core/table/names/readNames";
import { asNames, type DistinctCells } from "./distinctCells";
import type { Lookup } from "./Lookup";

/** Names, and which cells mean them. */
export interface NamesMeaning {
  readonly names: readonly string[];
  readonly lookup: Lookup;
}

/** Accounts by their cells: `account_names` has `raw` and `account`. They are numbered by name. */
export function accountsMeaning(distinct: DistinctCells): NamesMeaning {
  const { names, codes } = readNames(asNames(distinct), foldAccount);
  const shown = shownNames(names.length, [...codes], distinct.cells.map(cellText), distinct.counts);
  const keys = shown.map(nameKey);
  const byName = [...shown.keys()].sort((a, b) => compareKeys(keys[a], keys[b]));
  const placeOf = new Int32Array(shown.length);
  byName.forEach((code, place) => {
    placeOf[code] = place;
  });
  const known = distinct.raw
    .map((raw, place) => ({ raw, code: placeOf[codes[place] ?? -1] ?? -1 }))
    .filter(isKnown);
  return {
    names: byName.map((code) => shown[code] ?? ""),
    lookup: {
      name: "account_names",
      lists: [
        { name: "raw", type: "text", values: known.map(({ raw }) => raw) },
        { name: "account", type: "whole", values: known.map(({ code }) => code) },
      ],
    },
  };
}

/**
 * Lines by their cells, cells of several lines parted: `line_names` has `raw`, `line`, and `votes`, what the line is of the one vote of a deal
 * of that cell alone. The lines are numbered by name.
 *
 * @param groupOf the category of a line
 */
export function linesMeaning(
  distinct: DistinctCells,
  portfolio: readonly string[],
  groupOf: (name: string) => string,
): NamesMeaning {
  const { split } = listCells(distinct.cells, portfolio);
  const mentions = mentionsOf(distinct, split);
  const shown = shownNames(mentions.size, mentions.codes, mentions.texts, mentions.counts);
  const byKey = new Map<string, string>();
  const groups = shown.map((name) => {
    const group = groupOf(name);
    const key = foldName(group);
    byKey.set(key, byKey.get(key) ?? group);
    return key;
  });
  const keys = [...byKey.keys()].sort((a, b) => ((byKey.get(a) ?? "") < (byKey.get(b) ?? "") ? -1 : 1));
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const parts = distinct.raw.flatMap((raw, cell) => {
    const lines = new Set(
      mentions.ofCell[cell]?.flatMap((code) => (code < 0 ? [] : [placeOf.get(groups[code] ?? "") ?? -1])),
    );
    const sorted = [...lines].sort((a, b) => a - b);
    return sorted.map((line, place) => ({ raw, line, votes: pieceOf(sorted.length, place) }));
  });
  return {
    names: keys.map((key) => byKey.get(key) ?? ""),
    lookup: {
      name: "line_names",
      lists: [
        { name: "raw", type: "text", values: parts.map(({ raw }) => raw) },
        { name: "line", type: "whole", values: parts.map(({ line }) => line) },
        { name: "votes", type: "whole", values: parts.map(({ votes }) => votes) },
      ],
    },
  };
}

/** Reps by their cells, cells of several reps parted: `owner_names` has `raw` and `owner`. */
export function ownersMeaning(distinct: DistinctCells): NamesMeaning {
  const mentions = mentionsOf(distinct, splitCells(distinct.cells, [], false));
  const pairs = distinct.raw.flatMap((raw, cell) =>
    [...new Set(mentions.ofCell[cell])].flatMap((code) => (code < 0 ? [] : [{ raw, code }])),
  );
  return {
    names: shownNames(mentions.size, mentions.codes, mentions.texts, mentions.counts),
    lookup: {
      name: "owner_names",
      lists: [
        { name: "raw", type: "text", values: pairs.map(({ raw }) => raw) },
        { name: "owner", type: "whole", values: pairs.map(({ code }) => code) },
      ],
    },
  };
}

/** Equal pieces of a vote; where they do not come out even, the first by name have one more. */
function pieceOf(lines: number, place: number): number {
  const piece = Math.floor(wholeVote / lines);
  return piece + (place < wholeVote - piece * lines ? 1 : 0);
}

function mentionsOf({ cells, counts }: DistinctCells, split: ReadonlyMap<unknown, readonly string[]>) {
  const { names, rows } = namedLines(asNames({ cells }), split);
  const codes = [...names.codes];
  const cellOf = codes.map((_, mention) => rows?.[mention] ?? mention);
  const ofCell: number[][] = cells.map(() => []);
  const met = new Map<number, number>();
  const texts = codes.map((code, mention) => {
    const cell = cellOf[mention] ?? -1;
    const place = met.get(cell) ?? 0;
    met.set(cell, place + 1);
    ofCell[cell]?.push(code);
    return (split.get(cells[cell])?.[place] ?? cellText(cells[cell])).trim();
  });
  return { size: names.names.length, codes, texts, counts: cellOf.map((cell) => counts[cell] ?? 0), ofCell };
}

/** Each name in its most frequent spelling, of several the first by code point. */
function shownNames(
  size: number,
  codes: readonly number[],
  texts: readonly string[],
  counts: readonly number[],
): readonly string[] {
  const spelled = Array.from({ length: size }, () => new Map<string, number>());
  codes.forEach((code, place) => {
    const own = spelled[code];
    const text = texts[place] ?? "";
    own?.set(text, (own.get(text) ?? 0) + (counts[place] ?? 0));
  });
  return spelled.map((own) => {
    const [first = ["", 0]] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return String(first[0]);
  });
}

function isKnown({ code }: { readonly code: number }): boolean {
  return code >= 0;
}
