import { box, layer, line, orange, ring, type Shape, teal, tile, white } from "./shapes";

/** The rows of a sheet, two cells wide, the second one in a colour of its own. */
const sheet = (second: typeof white): readonly Shape[] =>
  [0.2, 0.43, 0.66].flatMap((top, row) => {
    const colour = row === 1 ? second : white;
    return [box(0.18, top, 0.46, top + 0.15, colour), box(0.54, top, 0.82, top + 0.15, colour)];
  });

/** One sign a command of the ribbon, by the name of its pictures; `icon` is the add-in's own. */
export const signs = {
  /** A funnel of three layers, the top one too wide. */
  icon: [
    tile(teal),
    layer(0.22, 0.4, 0.33, 0.24, orange),
    layer(0.46, 0.62, 0.21, 0.13, white),
    layer(0.68, 0.82, 0.1, 0.1, white),
  ],
  /** A glass over the funnel. */
  review: [
    tile(teal),
    layer(0.26, 0.38, 0.17, 0.12, orange),
    layer(0.42, 0.54, 0.09, 0.06, white),
    ring(0.5, 0.41, 0.27, 0.1, white),
    line([0.69, 0.61], [0.82, 0.79], 0.13, white),
  ],
  /** A row of the sheet in colour. */
  colour: [tile(teal), ...sheet(orange)],
  /** The colour is crossed out. */
  clear: [
    tile(teal),
    ...sheet(white),
    line([0.22, 0.8], [0.78, 0.2], 0.2, teal),
    line([0.22, 0.8], [0.78, 0.2], 0.1, orange),
  ],
  /** A page with a heading, to read before a call. */
  brief: [
    tile(teal),
    box(0.24, 0.16, 0.76, 0.84, white),
    box(0.33, 0.27, 0.67, 0.37, orange),
    box(0.33, 0.46, 0.67, 0.53, teal),
    box(0.33, 0.62, 0.58, 0.69, teal),
  ],
} as const satisfies Readonly<Record<string, readonly Shape[]>>;

export type SignName = keyof typeof signs;

/** Sizes in pixels that Office takes: 16, 32 and 80 at least, the others for screens at 125 and 150 % and for its lists. */
export const sizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
