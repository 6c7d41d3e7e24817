import { png } from "./png";

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const nothing: Colour = [0, 0, 0, 0];
const teal: Colour = [13, 107, 120, 255];
const orange: Colour = [244, 138, 76, 255];
const white: Colour = [255, 255, 255, 255];

/** Samples a side of each pixel, so that edges are smooth. */
const samples = 4;

/** The add-in's sign, a funnel of three layers on a teal tile, the top one too wide: `size` pixels square, as PNG. */
export function icon(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) pixels.set(average(x, y, size), (y * size + x) * 4);
  return png(size, pixels);
}

function average(x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const [red, green, blue, alpha] = colourAt(
      (x + ((i % samples) + 0.5) / samples) / size,
      (y + (Math.floor(i / samples) + 0.5) / samples) / size,
    );
    // Weighted by alpha: a clear sample has no colour to mix in.
    for (const [channel, value] of [red, green, blue].entries())
      sum[channel] = (sum[channel] ?? 0) + value * alpha;
    sum[3] = (sum[3] ?? 0) + alpha;
  }
  const alpha = sum[3] ?? 0;
  if (alpha === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((value) => Math.round(value / alpha)), Math.round(alpha / samples ** 2)];
}

/** Each layer of the funnel: from and to on the y axis, half its width at both ends, its colour. */
const layers = [
  { from: 0.22, to: 0.4, wide: 0.33, narrow: 0.24, colour: orange },
  { from: 0.46, to: 0.62, wide: 0.21, narrow: 0.13, colour: white },
  { from: 0.68, to: 0.82, wide: 0.1, narrow: 0.1, colour: white },
];

/** The drawing in a square from 0 to 1. */
function colourAt(x: number, y: number): Colour {
  for (const { from, to, wide, narrow, colour } of layers) {
    if (y < from || y > to) continue;
    const half = wide + ((narrow - wide) * (y - from)) / (to - from);
    if (Math.abs(x - 0.5) <= half) return colour;
  }
  return insideTile(x, y) ? teal : nothing;
}

/** A square with rounded corners. */
function insideTile(x: number, y: number): boolean {
  const radius = 0.2;
  const beyond = (at: number) => Math.max(0, Math.abs(at - 0.5) - (0.5 - radius));
  return Math.hypot(beyond(x), beyond(y)) <= radius;
}
