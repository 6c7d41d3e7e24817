export const colourGroups = [
  "dominant-line",
  "languishing-line",
  "overworked-account",
  "new-customer",
] as const;
export type ColourGroup = (typeof colourGroups)[number];

/** What is beyond chance has the group's full colour, what may be chance a lighter one. */
export type ColourTone = "full" | "light";

/** What a conditional format does to its cells. */
export interface ColourLook {
  /** `#rrggbb`, as are the others. */
  readonly fill: string;
  readonly text: string;
  readonly bold?: boolean;
  /** A line at the left of the cells, where the host draws borders. */
  readonly bar?: string;
}

/** One conditional format with a native formula over one bounded range. */
export interface ColourRule extends ColourLook {
  readonly group: ColourGroup;
  /** A1 without a sheet name, `C2:C97`. */
  readonly range: string;
  /** Starts with "=", carries the marker, is relative to the range's top left cell. */
  readonly formula: string;
}

export interface ColourPlan {
  readonly rules: readonly ColourRule[];
  /** What did not fit or could not be coloured; told by core/words. */
  readonly left: readonly {
    readonly group: ColourGroup;
    readonly names: readonly string[];
    readonly why: "rules" | "length" | "no-type-column";
  }[];
}
