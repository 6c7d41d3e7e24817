import type { ColourGroup } from "./ColourRule";

/** How the cells of a group look. Colours are `#rrggbb`. */
export interface Paint {
  /** What is beyond chance. */
  readonly fill: string;
  readonly text: string;
  /** What may be chance. */
  readonly light: string;
  readonly lightText: string;
  /** Paler than both, for the rest of the row. */
  readonly tint: string;
  readonly bold: boolean;
  /** A line at the cell's left, where the host draws borders. */
  readonly bar: string | null;
}

/**
 * What is rare is strong, what most rows are is pale with a bar: a coloured sheet shows the exceptions and not the rule. Letters have a
 * contrast of 7 to 1, the two groups of one column differ in lightness, and all four are apart for people who do not see red, green or
 * blue. A test measures this.
 */
export const palette: Readonly<Record<ColourGroup, Paint>> = {
  "dominant-line": {
    fill: "#fbe6d6",
    text: "#6f370b",
    light: "#fdf4ec",
    lightText: "#80420e",
    tint: "#fefaf6",
    bold: false,
    bar: "#c0713a",
  },
  "languishing-line": {
    fill: "#2f55a4",
    text: "#ffffff",
    light: "#8fafe6",
    lightText: "#0d1f4a",
    tint: "#eef3fc",
    bold: true,
    bar: null,
  },
  "overworked-account": {
    fill: "#d3bfea",
    text: "#3d2560",
    light: "#e9def6",
    lightText: "#3d2560",
    tint: "#f8f4fc",
    bold: true,
    bar: null,
  },
  "new-customer": {
    fill: "#c6e7ea",
    text: "#0b444b",
    light: "#dff2f4",
    lightText: "#0b444b",
    tint: "#f0f9fa",
    bold: true,
    bar: null,
  },
};
