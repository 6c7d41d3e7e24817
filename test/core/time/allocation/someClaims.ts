import fc from "fast-check";
import type { HoursToAllocate } from "../../../../core/time/allocation/allocateHours";

const claim = fc.record({
  value: fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: 0.01, max: 1e6, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
  ),
  effort: fc.double({ min: 0.1, max: 40, noNaN: true }),
  low: fc.integer({ min: 0, max: 4 }).map((quarter) => quarter / 4),
  room: fc.option(
    fc.integer({ min: 0, max: 40 }).map((quarter) => quarter / 4),
    { nil: Number.POSITIVE_INFINITY },
  ),
  groups: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
});
/** On a grid, so that limits often meet one another, and numbers without a meaning are left out. */
const share = fc.integer({ min: 0, max: 12 }).map((twentieth) => twentieth / 20);
const limits = fc.record({
  floor: fc.option(share, { nil: 0 }),
  cap: fc.option(share, { nil: Number.POSITIVE_INFINITY }),
});

export type Divided = Required<Omit<HoursToAllocate, "groups">> & {
  readonly groups: readonly { name: string; members: number[]; floor: number; cap: number }[];
};

/** Claims with bounds, worthless ones among them, and up to three groups that overlap, with floors and caps. */
export const someClaims: fc.Arbitrary<Divided> = fc
  .record({
    claims: fc.array(claim, { minLength: 1, maxLength: 20 }),
    extra: fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4),
    limits: fc.array(limits, { maxLength: 3 }),
  })
  .map(({ claims, extra, limits: all }) => {
    const hours = claims.reduce((sum, { low }) => sum + low, 0) + extra;
    return {
      values: claims.map(({ value }) => value),
      efforts: claims.map(({ effort }) => effort),
      minimum: claims.map(({ low }) => low),
      maximum: claims.map(({ low, room }) => low + room),
      hours,
      groups: all.map(({ floor, cap }, group) => ({
        name: `group ${group}`,
        members: [...claims.keys()].filter((i) => claims[i]?.groups[group]),
        floor: floor * hours,
        cap: (floor + cap) * hours,
      })),
    };
  });

export const hoursOfGroup = (members: readonly number[], hours: readonly number[]) =>
  members.reduce((sum, member) => sum + (hours[member] ?? Number.NaN), 0);
