import type { ColourGroup, ColourRule, ColourTone } from "./ColourRule";

export interface Paint {
  /** `#rrggbb`. */
  readonly fill: string;
  readonly text: string;
  /** The same hue for what may be chance: between the fill and the tint. */
  readonly light: string;
  /** A paler fill of the same hue, for the rest of the row. */
  readonly tint: string;
}

/**
 * Orange, violet, blue, green: apart for people who do not see red or green, each of another lightness (so they
 * stay apart in grey print too), each with text of at least 7 to 1 contrast. A test measures all three.
 */
export const palette: Readonly<Record<ColourGroup, Paint>> = {
  "dominant-line": { fill: "#f0a875", text: "#3d1c06", light: "#f8d6bd", tint: "#fcefe5" },
  "languishing-line": { fill: "#b9cdf5", text: "#14264f", light: "#d8e3fa", tint: "#eff3fd" },
  "overworked-account": { fill: "#b493cc", text: "#1a0628", light: "#dccbe7", tint: "#f4eef8" },
  "new-customer": { fill: "#dcf2e0", text: "#0e3a1b", light: "#e8f7eb", tint: "#f3fbf5" },
};

/**
 * How fully a rule colours its group; null for the tint of a row.
 *
 * @example toneOfRule({ group: "new-customer", fill: "#dcf2e0" }) // "full"
 */
export function toneOfRule({ group, fill }: Pick<ColourRule, "group" | "fill">): ColourTone | null {
  if (fill === palette[group].fill) return "full";
  return fill === palette[group].light ? "light" : null;
}
