/** Claims whose hours are limited together; groups may overlap. */
export interface HoursGroup {
  readonly name: string;
  /** Positions of its claims. */
  readonly members: readonly number[];
}

/** Hours that a group gets at least and at most. */
export interface Limits {
  readonly floor: number;
  /** Infinity where there is none. */
  readonly cap: number;
}

/** What one hour more would be worth, were it taken off a floor or put on a cap; 0 where the limit changes nothing. */
export interface LimitPrices {
  readonly floor: number;
  readonly cap: number;
}
