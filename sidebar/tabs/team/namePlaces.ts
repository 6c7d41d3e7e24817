export interface Named {
  readonly name: string;
  /** From the left edge of the plot, 0 to 1. */
  readonly across: number;
  /** Pixels from its top. */
  readonly y: number;
}

export interface NamePlace {
  readonly side: "left" | "right";
  /** Of the letters' base line from the dot, in pixels. */
  readonly down: number;
}

/** What a narrow pane leaves the plot, a letter, a line of letters and the gap between dot and name, in pixels. */
const [plotWidth, letter, line, gap] = [230, 6.8, 12, 9];
const downs = [4, 17, -9];

/**
 * Where the name of each dot stands so that, as far as there is room, no two lie on each other and none leaves the plot: beside the dot, else
 * below or above that, on the side with more room first. No dots: no places.
 *
 * @example namePlaces([{ name: "Tom", across: 0.2, y: 50 }]) // [{ side: "right", down: 4 }]
 */
export function namePlaces(dots: readonly Named[]): readonly NamePlace[] {
  const taken: Box[] = dots.map(({ across, y }) => ({
    left: across * plotWidth - 5,
    right: across * plotWidth + 5,
    base: y + 4,
  }));
  return dots.map((dot) => {
    const sides = dot.across > 0.55 ? (["left", "right"] as const) : (["right", "left"] as const);
    const places = sides.flatMap((side) => downs.map((down) => ({ side, down })));
    const found = places
      .map((place) => ({ place, box: boxOf(dot, place) }))
      .map((one) => ({ ...one, inTheWay: taken.filter((other) => meet(one.box, other)).length }))
      .filter(({ box }) => box.left >= 0 && box.right <= plotWidth);
    const [first] = [...found].sort((a, b) => a.inTheWay - b.inTheWay);
    if (first === undefined) return { side: sides[0], down: downs[0] ?? 0 };
    taken.push(first.box);
    return first.place;
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

function boxOf({ name, across, y }: Named, { side, down }: NamePlace): Box {
  const [dot, width] = [across * plotWidth, name.length * letter];
  const left = side === "right" ? dot + gap : dot - gap - width;
  return { left, right: left + width, base: y + down };
}

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && Math.abs(one.base - other.base) < line;
