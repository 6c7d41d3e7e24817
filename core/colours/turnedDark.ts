/** By channel of the result: what each channel of the colour gives, of 0..1, beside 1. Lightness is turned round and the hue stays. */
const turn = [
  [0.333, -0.667, -0.667],
  [-0.667, 0.333, -0.667],
  [-0.667, -0.667, 0.333],
] as const;

/**
 * A colour (`#rrggbb`) as the grid of the local page shows it while it is dark.
 *
 * @example turnedDark("#ffffff") // "#000000"
 */
export function turnedDark(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const turned = turn.map((row) => {
    const sum = row.reduce((before, part, at) => before + part * (channels[at] ?? Number.NaN), 1);
    return Math.round(Math.min(1, Math.max(0, sum)) * 255);
  });
  return `#${turned.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
