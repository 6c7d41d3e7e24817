import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { moneyOfCell } from "../money/moneyOfCell";
import { isBlankName } from "../names/isBlankName";

/** Nearer to "twice as many, twice the price" than to "the same price whatever the quantity". */
const half = 0.5;

/**
 * Whether prices of the same thing grow with the quantity, so that they are those of all pieces: the slope of log price over log
 * quantity within each thing.
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
  let together = 0;
  let spread = 0;
  for (const own of points.values()) {
    const meanX = own.reduce((sum, [x]) => sum + x, 0) / own.length;
    const meanY = own.reduce((sum, [, y]) => sum + y, 0) / own.length;
    for (const [x, y] of own) {
      together += (x - meanX) * (y - meanY);
      spread += (x - meanX) ** 2;
    }
  }
  return spread > 1e-9 && together > half * spread;
}
