import { foldName } from "../cells/foldName";
import { defaultGuidelines } from "./defaultGuidelines";
import type { Guidelines } from "./Guidelines";
import { categoryOf } from "./inCategories";

/** The lines of the table and of the portfolio, under one numbering: the table's codes first. */
export interface Lines {
  readonly names: readonly string[];
  /** 1 where the rep is responsible for the line. */
  readonly inPortfolio: Uint8Array;
  readonly portfolioSize: number;
  /** The share under which a line is languishing. */
  readonly least: Float64Array;
}

/**
 * A portfolio that is not given is every line in the table, closed deals included.
 *
 * @param lineNames the names of the table's lines, in their categories; null without a line column
 */
export function linesOf(lineNames: readonly string[] | null, guidelines: Guidelines): Lines {
  const names = [...(lineNames ?? [])];
  const known = new Map<string, number>();
  for (const [code, name] of names.entries()) known.set(foldName(name), code);
  const isGiven = guidelines.portfolio.length > 0;
  const counts = categoryOf(guidelines);
  // The least share of a line is not its category's.
  const minima = Object.entries(guidelines.lineMinimum).filter(
    ([name]) => foldName(counts(name)) === foldName(name),
  );
  const portfolio = new Set(isGiven ? [] : names.keys());
  // A company that sets a minimum for a line expects the line to be sold, even where no deal names it.
  for (const name of isGiven ? guidelines.portfolio.map(counts) : minima.map(([name]) => name)) {
    const key = foldName(name);
    const code = known.get(key) ?? names.push(name) - 1;
    known.set(key, code);
    portfolio.add(code);
  }
  const least = new Float64Array(names.length).fill(floorOf(guidelines, portfolio.size));
  for (const [name, share] of minima) {
    const code = known.get(foldName(name));
    if (code !== undefined) least[code] = share;
  }
  const inPortfolio = Uint8Array.from(names, (_, code) => (portfolio.has(code) ? 1 : 0));
  return { names, inPortfolio, portfolioSize: portfolio.size, least };
}

/**
 * The share under which a line languishes. The guideline of the field is for few lines: of many, none could have as much, so that it is
 * never above half an even share. What a user sets stands.
 *
 * @example floorOf({ languishingBelow: 0.05 }, 25) // 0.02
 */
export function floorOf({ languishingBelow }: Pick<Guidelines, "languishingBelow">, lines: number): number {
  if (languishingBelow !== defaultGuidelines.languishingBelow || lines === 0) return languishingBelow;
  return Math.min(languishingBelow, 0.5 / lines);
}
