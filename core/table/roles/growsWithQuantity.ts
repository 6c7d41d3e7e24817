import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { moneyOfCell } from "../money/moneyOfCell";
import { isBlankName } from "../names/isBlankName";

/** Nearer to "twice as many, twice the price" than to "the same price whatever the quantity". */
const half = 0.5;

/**
 * Whether prices of the same thing grow with the quantity, so that they are those of all pieces: the middle slope of log price over log
 * quantity of all pairs of rows with the same thing, those far apart weighing more. One price that is far off turns nothing.
 *
 * @param things what is sold, by row
 * @example growsWithQuantity(["A", "A"], [1, 4], [10, 40]) // true
 */
export function growsWithQuantity(
  things: readonly unknown[],
  quantities: readonly unknown[],
  prices: readonly unknown[],
): boolean {
  const points = new Map<string, (readonly [x: number, y: number])[]>();
  things.forEach((thing, row) => {
    if (isBlankName(thing)) return;
    const point = [Math.log(moneyOfCell(quantities[row])), Math.log(moneyOfCell(prices[row]))] as const;
    if (!point.every(Number.isFinite)) return;
    const key = foldName(cellText(thing));
    const known = points.get(key);
    if (known === undefined) points.set(key, [point]);
    else known.push(point);
  });
  let grow = 0;
  let all = 0;
  for (const own of points.values()) {
    own.forEach(([x, y], one) => {
      for (const [otherX, otherY] of own.slice(0, one)) {
        const apart = Math.abs(x - otherX);
        if (apart < 1e-9) continue;
        all += apart;
        if ((y - otherY) / (x - otherX) > half) grow += apart;
      }
    });
  }
  return grow > all / 2;
}
