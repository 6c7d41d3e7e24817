import { at } from "../../cells/at";
import { sum } from "../../statistics/sum";
import { beginsAt, type Claim, type Level } from "./Claim";

/**
 * Claims filled like vessels from one tap. Between two places the level falls in a straight line as hours come in, since the same
 * claims are filling; where nothing fills, it jumps.
 */
export interface WaterLine {
  readonly claims: readonly Claim[];
  /** Hours spent and level where a stretch begins, and the efforts that fill on it; 0 where nothing does. */
  readonly hours: readonly number[];
  readonly levels: readonly number[];
  readonly efforts: readonly number[];
  /** Hours at which the level jumps, ascending: nothing spent but the minimum, gaps, everything full (Infinity: never). */
  readonly jumps: readonly number[];
  /** The first place behind each jump. */
  readonly behind: readonly number[];
}

/** A claim begins (or ends) to fill where the level falls to this. */
export interface Turn {
  readonly level: number;
  readonly claim: Claim;
  readonly begins: boolean;
}

/** The turns of some claims, the highest level first. */
export function turnsOf(claims: readonly Claim[]): Turn[] {
  return claims
    .filter(({ low, high }) => high > low)
    .flatMap((claim) => [
      { level: beginsAt(claim), claim, begins: true },
      { level: endsAt(claim), claim, begins: false },
    ])
    .filter(({ level }) => level > -Infinity)
    .sort((a, b) => b.level - a.level);
}

const endsAt = ({ start, high, effort }: Claim) => start - high / effort;

/** Draws the line in one pass over the turns of its claims. */
export function waterLine(claims: readonly Claim[], turns: readonly Turn[] = turnsOf(claims)): WaterLine {
  const hours: number[] = [];
  const levels: number[] = [];
  const efforts: number[] = [];
  let spent = sum(claims.map(({ low }) => low));
  const jumps = [spent];
  const behind = [0];
  let filling = 0;
  // Two numbers hold the effort: a large one that leaves would leave its rounding behind.
  let effort = 0;
  let rest = 0;
  for (const { level, claim, begins } of turns) {
    const last = levels.length - 1;
    if (level !== at(levels, last)) {
      if (filling > 0) spent += (effort + rest) * (at(levels, last) - level);
      else if (spent > at(jumps, jumps.length - 1)) {
        jumps.push(spent);
        behind.push(levels.length);
      }
      hours.push(spent);
      levels.push(level);
      efforts.push(0);
    }
    const change = begins ? claim.effort : -claim.effort;
    const total = effort + change;
    rest += Math.abs(effort) >= claim.effort ? effort - total + change : change - total + effort;
    effort = total;
    filling += begins ? 1 : -1;
    if (filling === 0) [effort, rest] = [0, 0];
    efforts[efforts.length - 1] = effort + rest;
  }
  const end = filling > 0 ? Infinity : spent;
  if (end > at(jumps, jumps.length - 1)) {
    jumps.push(end);
    behind.push(levels.length);
  }
  return { claims, hours, levels, efforts, jumps, behind };
}

/** The place whose stretch holds these hours, between two jumps. */
export function placeAt({ hours, efforts, behind }: WaterLine, spent: number, jump: number): number {
  const first = at(behind, jump);
  const place = lastWhere(first, behind[jump + 1] ?? hours.length, (i) => at(hours, i) <= spent);
  // Where a jump begins nothing fills: its hours end the stretch before.
  return at(efforts, place) === 0 ? Math.max(first, place - 1) : Math.max(first, place);
}

/** The level at these hours, solved afresh from the claims that fill there, so that the rounding of the pass does not stay. */
export function levelAt(line: WaterLine, spent: number): Level {
  const { claims, levels, jumps } = line;
  const jump = Math.max(
    0,
    lastWhere(0, jumps.length, (i) => at(jumps, i) <= spent),
  );
  if (jump === jumps.length - 1) return { base: 0, above: -Infinity };
  const place = placeAt(line, spent, jump);
  const level = at(levels, place);
  const filling: Claim[] = [];
  let free = spent;
  for (const claim of claims) {
    const isOpen = claim.high > claim.low && beginsAt(claim) >= level;
    if (isOpen && endsAt(claim) < level) filling.push(claim);
    else free -= isOpen ? claim.high : claim.low;
  }
  const [first, ...others] = filling;
  // A claim of next to no room begins and ends at one level.
  if (first === undefined) return { base: 0, above: level };
  const base = others.reduce((most, claim) => (claim.effort > most.effort ? claim : most), first).start;
  const weighted = sum(filling.map(({ effort, start }) => effort * (start - base)));
  return { base, above: (weighted - free) / sum(filling.map(({ effort }) => effort)) };
}

/** The last index in [from, to) for which something holds that holds up to some index; from - 1 where it never does. */
function lastWhere(from: number, to: number, holds: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
