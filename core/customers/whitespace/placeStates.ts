import { at } from "../../cells/at";
import type { BlockedLine } from "./BlockedLine";
import type { LineSales } from "./buildOwnership";
import type { PlaceState } from "./MapPlace";
import type { Ownership } from "./Ownership";
import { blockedPlaces, takenLines } from "./takenLines";

/** The states by their number in `placeStates`. */
export const statesInOrder: readonly PlaceState[] = ["room", "bought", "open", "not-for-them", "unknown"];
const isBought = statesInOrder.indexOf("bought");
const isOpen = statesInOrder.indexOf("open");
const isNotForThem = statesInOrder.indexOf("not-for-them");
const isUnknown = statesInOrder.indexOf("unknown");

/**
 * The state of each place, a row an account of as many as there are lines, as numbers of `statesInOrder`.
 *
 * @param sizeOf 0, 1 or 2 of each account; 0 for all where sizes are not known
 */
export function placeStates(
  sales: LineSales,
  ownership: Ownership,
  sizeOf: (account: number) => number,
  blocked: readonly BlockedLine[],
): Uint8Array {
  const { accounts, lines, owned } = ownership;
  const width = lines.length;
  const states = new Uint8Array(accounts.length * width);
  const isKnown = [0, 1, 2].map(() => new Uint8Array(width));
  owned.forEach((list, account) => {
    for (const line of list) isKnown[sizeOf(account)]?.fill(1, line, line + 1);
  });
  const leftOut = blockedPlaces(blocked, ownership);
  const offersOf = takenLines(sales, ownership, []);
  owned.forEach((list, account) => {
    const known = isKnown[sizeOf(account)] ?? null;
    const from = account * width;
    for (let line = 0; line < width; line++) if (at(known, line) === 0) states[from + line] = isUnknown;
    for (const line of offersOf(account, new Set(list))) states[from + line] = isOpen;
    for (const line of list) states[from + line] = isBought;
  });
  for (const { account, line } of leftOut) {
    // An offer that stands says more than what was once said not to be possible.
    if (states[account * width + line] !== isOpen) states[account * width + line] = isNotForThem;
  }
  return states;
}
