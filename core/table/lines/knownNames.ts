import { foldName } from "../../cells/foldName";
import { oneSlipApart } from "../names/similarNames";
import type { ListPieces } from "./listPieces";
import { allPieces, comma, mayBeParted, partedBy } from "./partingSigns";

/** What the other cells of a column say of a name. */
export interface KnownNames {
  /** The name is known otherwise, such as from a portfolio. */
  readonly isGiven: (name: string) => boolean;
  /** The name is known otherwise or fills a cell. */
  readonly isAlone: (name: string) => boolean;
  /** The name fills a cell or is a piece of one. */
  readonly isMet: (name: string) => boolean;
  /** The name stands first in a cell, or alone. */
  readonly isFirst: (name: string) => boolean;
  /** Whether a name is known, fills a cell, or is a piece of a cell in which `whole` is none. */
  readonly standsOutside: (whole: string) => (name: string) => boolean;
  /** The name is one slip of the pen from a name that is known or fills a cell. */
  readonly isSlip: (name: string) => boolean;
}

const fewestLetters = 5;
/** Among more names than these no slip is sought. */
const mostNames = 2000;

/**
 * The evidence for names in the cells of a column.
 *
 * @param others cells without any sign that parts names
 * @param lists the sure pieces of the others
 * @param given names that are known otherwise
 * @param fromCells pieces of cells count too
 */
export function knownNames(
  others: readonly string[],
  lists: readonly ListPieces[],
  given: readonly string[],
  fromCells: boolean,
): KnownNames {
  const known = new Set(given.map(foldName));
  const alone = new Set([...known, ...others.map(foldName)]);
  const first = new Set<string>();
  const counts = new Map<string, number>();
  for (const { pieces, isExact } of lists) {
    const [only = ""] = pieces;
    if (isExact) for (const piece of pieces) alone.add(foldName(piece));
    else if (pieces.length === 1) alone.add(foldName(only));
    const met = new Set<string>();
    for (const piece of pieces) {
      first.add(foldName(partedBy(piece, comma)[0] ?? piece));
      if (fromCells && !isExact) for (const each of allPieces(piece)) met.add(foldName(each));
    }
    for (const each of met) {
      const before = counts.get(each);
      counts.set(each, before === undefined ? 1 : before + 1);
    }
  }
  const isAlone = (name: string) => alone.has(foldName(name));
  return {
    isGiven: (name) => known.has(foldName(name)),
    isAlone,
    isMet: (name) => isAlone(name) || counts.has(foldName(name)),
    isFirst: (name) => isAlone(name) || first.has(foldName(name)),
    standsOutside: (whole) => {
      // What holds it is in its own cell at least.
      const inWhole = counts.get(foldName(whole)) ?? 1;
      return (name) => {
        const folded = foldName(name);
        const count = counts.get(folded);
        return alone.has(folded) || (count !== undefined && count > inWhole);
      };
    },
    isSlip: slipsOf(given.concat(others)),
  };
}

function slipsOf(names: readonly string[]): (name: string) => boolean {
  const whole = new Set(names.filter((name) => !mayBeParted(name)).map(foldName));
  const told = new Map<string, boolean>();
  return (name) => {
    const folded = foldName(name);
    if (folded.length < fewestLetters || whole.size > mostNames) return false;
    const before = told.get(folded);
    if (before !== undefined) return before;
    let isSlip = false;
    for (const each of whole) if (oneSlipApart(folded, each)) isSlip = true;
    told.set(folded, isSlip);
    return isSlip;
  };
}
