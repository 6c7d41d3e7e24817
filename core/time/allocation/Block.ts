import { at } from "../../cells/at";
import { greatest } from "../../cells/greatest";
import type { Slices } from "../../cells/slices";
import { type Claim, hoursAt, type Level } from "./Claim";
import type { Curve } from "./Curve";
import { levelAt, placeAt, type WaterLine, waterLine } from "./waterLine";
import { withinReach } from "./withinReach";

/** The claims that belong to the same groups: hours that the block gets are divided over them by the level alone. */
export interface Block {
  /** Positions of its claims in the whole list. */
  readonly members: readonly number[];
  /** Of each group, whether the block is in it. */
  readonly isIn: readonly boolean[];
  readonly worthy: WaterLine;
  /** Claims that are worth nothing: they get hours where a floor leaves no other way. */
  readonly worthless: WaterLine;
}

/**
 * Parts the claims by the groups that they are in.
 *
 * @param most hours that all claims get together at most: what cannot get any of them is left out of the lines
 */
export function* blocksOf(
  claims: readonly Claim[],
  groups: readonly (readonly number[])[],
  most: number,
): Slices<Block[]> {
  const keys = claims.map(() => "");
  for (const [group, members] of groups.entries())
    for (const member of new Set(members)) keys[member] += `${group} `;
  const byKey = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) {
    const members = byKey.get(key);
    if (members) members.push(i);
    else byKey.set(key, [i]);
  }
  const blocks: Block[] = [];
  for (const [key, members] of byKey) {
    yield;
    const inside = new Set(key.split(" "));
    const own = members.flatMap((i) => claims[i] ?? []);
    const worthy = own.filter(({ value }) => value > 0);
    yield;
    blocks.push({
      members,
      isIn: groups.map((_, group) => inside.has(`${group}`)),
      worthy: waterLine(withinReach(worthy, most)),
      worthless: waterLine(own.filter(({ value }) => value === 0).map((claim) => ({ ...claim, start: 0 }))),
    });
  }
  return blocks;
}

/** The highest level of all blocks: prices are told as parts of it. */
export const topLevel = (blocks: readonly Block[]): number =>
  greatest(
    blocks.flatMap(({ worthy }) => worthy.levels[0] ?? []),
    -Infinity,
  );

/** The block as one variable: its hours, and what the next of them is worth, as a part of the top level. */
export function curveOf({ worthy, worthless }: Block, top: number, worthlessPrice: number): Curve {
  const below = at(worthless.jumps, 0);
  const jumps = worthy.jumps.map((jump) => jump + below);
  const full = at(jumps, jumps.length - 1);
  const room = at(worthless.jumps, worthless.jumps.length - 1) - below;
  const price = (hours: number, piece: number) => {
    if (piece >= jumps.length - 1) return worthlessPrice;
    const place = placeAt(worthy, hours - below, piece);
    const fallen = (hours - below - at(worthy.hours, place)) / at(worthy.efforts, place);
    return Math.exp(at(worthy.levels, place) - fallen - top);
  };
  return {
    kinks: room > 0 && full < Infinity ? [...jumps, full + room] : jumps,
    price,
    slope: (hours, piece) =>
      piece >= jumps.length - 1
        ? 0
        : price(hours, piece) / at(worthy.efforts, placeAt(worthy, hours - below, piece)),
  };
}

/** Divides a block's hours over its claims. */
export function divide(
  block: Block,
  hours: number,
  claims: readonly Claim[],
  give: (member: number, hours: number) => void,
): Level {
  const { worthy, worthless, members } = block;
  const below = at(worthless.jumps, 0);
  const level = levelAt(worthy, Math.min(hours - below, at(worthy.jumps, worthy.jumps.length - 1)));
  const rest = hours - at(worthy.jumps, worthy.jumps.length - 1);
  const restLevel = levelAt(worthless, Math.max(below, rest));
  for (const member of members) {
    const claim = claims[member];
    if (claim)
      give(member, claim.value > 0 ? hoursAt(claim, level) : hoursAt({ ...claim, start: 0 }, restLevel));
  }
  return level;
}
