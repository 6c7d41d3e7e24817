import { png } from "./png";
import type { Colour } from "./shapes";
import { type SignName, signs } from "./signs";

const nothing: Colour = [0, 0, 0, 0];

/** Samples a side of each pixel, so that edges are smooth. */
const samples = 4;

/** A command's sign, `size` pixels square, as PNG. */
export function icon(name: SignName, size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) pixels.set(average(name, x, y, size), (y * size + x) * 4);
  return png(size, pixels);
}

function average(name: SignName, x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const [red, green, blue, alpha] = colourAt(
      name,
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

/** The uppermost shape's colour at a point of the square from 0 to 1. */
function colourAt(name: SignName, x: number, y: number): Colour {
  const shapes = [...signs[name]].reverse();
  return shapes.find(({ holds }) => holds(x, y))?.colour ?? nothing;
}
