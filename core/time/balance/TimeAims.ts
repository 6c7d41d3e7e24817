import type { Side } from "../activities/sidesOfAccounts";

/** Hours by name: "new", "current", "line" (the line that carries the funnel) or a line's own name; shares of the hours, 0..1. */
export type NamedShares = Readonly<Record<string, number>>;

/** What the week's hours should be balanced by. */
export interface TimeAims {
  /** The least and most of the hours that new customers should get, 0..1. */
  readonly newBand: readonly [low: number, high: number];
  /** The side whose deals are too few: no aim takes hours from it. */
  readonly lacking: Side | null;
  /** The line that carries the funnel, or null where no line does. */
  readonly line: string | null;
  /** The most of the hours that it should get, 0..1. */
  readonly lineLimit: number;
  /** Lines that languish, and the least of the hours that each of them should get, 0..1. */
  readonly languishing: { readonly lines: readonly string[]; readonly floor: number };
  /** What all aims together may cost, as a part of what the hours give by worth alone. */
  readonly budget: number;
  /** The user's own limits, which hold whatever they cost. */
  readonly floors: NamedShares;
  readonly caps: NamedShares;
  /** The share that new customers get exactly; null where the aims decide. */
  readonly chosen: number | null;
}

/** No aim at all: hours by worth alone. */
export const noAims: TimeAims = {
  newBand: [0, 1],
  lacking: null,
  line: null,
  lineLimit: 1,
  languishing: { lines: [], floor: 0 },
  budget: 0,
  floors: {},
  caps: {},
  chosen: null,
};
