export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Whether a point of the square from 0 to 1 lies in a shape. */
type Holds = (x: number, y: number) => boolean;

/** One patch of a drawing; later ones lie above. */
export interface Shape {
  readonly holds: Holds;
  readonly colour: Colour;
}

export const teal: Colour = [13, 107, 120, 255];
export const orange: Colour = [244, 138, 76, 255];
export const white: Colour = [255, 255, 255, 255];

/** A square with rounded corners over the whole picture. */
export function tile(colour: Colour): Shape {
  const radius = 0.2;
  const beyond = (at: number) => Math.max(0, Math.abs(at - 0.5) - (0.5 - radius));
  return { colour, holds: (x, y) => Math.hypot(beyond(x), beyond(y)) <= radius };
}

export function box(left: number, top: number, right: number, bottom: number, colour: Colour): Shape {
  return { colour, holds: (x, y) => x >= left && x <= right && y >= top && y <= bottom };
}

/** A layer of a funnel around the middle: half its width at its upper and at its lower edge. */
export function layer(top: number, bottom: number, wide: number, narrow: number, colour: Colour): Shape {
  const half = (y: number) => wide + ((narrow - wide) * (y - top)) / (bottom - top);
  return { colour, holds: (x, y) => y >= top && y <= bottom && Math.abs(x - 0.5) <= half(y) };
}

/** A circle's line of some width. */
export function ring(atX: number, atY: number, radius: number, width: number, colour: Colour): Shape {
  return { colour, holds: (x, y) => Math.abs(Math.hypot(x - atX, y - atY) - radius) <= width / 2 };
}

/** A straight line of some width with round ends. */
export function line(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  width: number,
  colour: Colour,
): Shape {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = (x: number, y: number) =>
    Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
  const holds: Holds = (x, y) => {
    const t = along(x, y);
    return Math.hypot(x - fromX - t * dx, y - fromY - t * dy) <= width / 2;
  };
  return { colour, holds };
}
