import { at } from "../../cells/at";
import type { Parts, Pipeline } from "../Pipeline";

/** One deal's vote in whole pieces: the least common multiple of 1 to 16, so that the votes of a deal's lines add up to it exactly. */
export const wholeVote = 720720;

/**
 * The parts of a deal: from the first number up to, not including, the second.
 *
 * @example partsOf({ first: Int32Array.of(0, 2, 3) }, 0) // [0, 2]
 */
export function partsOf({ first }: Pick<Parts, "first">, deal: number): readonly [number, number] {
  return first === null ? [deal, deal + 1] : [at(first, deal), at(first, deal + 1)];
}

/**
 * What a part weighs in its deal, 0..1: by its vote, or by its amount.
 *
 * @example weightOfPart({ first: null, votes: null, portions: null }, 7, "votes") // 1
 */
export function weightOfPart(
  { votes, portions }: Omit<Parts, "codes">,
  part: number,
  by: "votes" | "amounts",
): number {
  if (by === "amounts" && portions !== null) return at(portions, part);
  return votes === null ? 1 : at(votes, part) / wholeVote;
}

/**
 * A column of deals with one entry a part, that of its deal; the column itself where each deal is of one part.
 *
 * @example perPart({ codes: Int32Array.of(0, 1, 0), first: Int32Array.of(0, 2, 3) }, Float64Array.of(7, 8)) // [7, 7, 8]
 */
export function perPart<Column extends Uint8Array | Float64Array | Int32Array>(
  { codes, first }: Pick<Parts, "codes" | "first">,
  column: Column,
): Column {
  if (first === null) return column;
  const expanded = new (column.constructor as new (length: number) => Column)(codes.length);
  for (let deal = 0; deal < column.length; deal++) {
    expanded.fill(at(column, deal), at(first, deal), at(first, deal + 1));
  }
  return expanded;
}

/**
 * The money of each part.
 *
 * @param amounts one a deal, NaN for none
 * @example amountsOfParts({ codes: Int32Array.of(0, 1), first: Int32Array.of(0, 2), votes: Float64Array.of(360360, 360360), portions: null }, Float64Array.of(50)) // [25, 25]
 */
export function amountsOfParts(parts: Parts, amounts: Float64Array): Float64Array {
  if (parts.first === null) return amounts;
  return perPart(parts, amounts).map((amount, part) => amount * weightOfPart(parts, part, "amounts"));
}

/** Whether a deal has a part of one of some lines, by their codes. */
export function holdsLine(parts: Parts, deal: number, codes: ReadonlySet<number>): boolean {
  const [from, to] = partsOf(parts, deal);
  for (let part = from; part < to; part++) if (codes.has(at(parts.codes, part))) return true;
  return false;
}

/** What a line is of a deal's amount, 0..1; 0 where the deal does not hold it. */
export function portionOf({ line }: Pick<Pipeline, "line">, deal: number, name: string): number {
  if (line === null) return 0;
  const [from, to] = partsOf(line.parts, deal);
  for (let part = from; part < to; part++) {
    if (line.names[at(line.parts.codes, part)] === name) return weightOfPart(line.parts, part, "amounts");
  }
  return 0;
}

/** The names of a deal's lines, those of the largest parts first; none where it names no line. */
export function linesOfDeal({ line }: Pick<Pipeline, "line">, deal: number): readonly string[] {
  if (line === null) return [];
  const { parts, names } = line;
  const [from, to] = partsOf(parts, deal);
  const found: { name: string; weight: number }[] = [];
  for (let part = from; part < to; part++) {
    const name = names[at(parts.codes, part)];
    if (name !== undefined) found.push({ name, weight: weightOfPart(parts, part, "amounts") });
  }
  return found.sort((a, b) => b.weight - a.weight).map(({ name }) => name);
}
