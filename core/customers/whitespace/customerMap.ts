import { add } from "../../cells/add";
import { at } from "../../cells/at";
import { compareNames } from "../../cells/compareNames";
import { mappedInSlices } from "../../cells/mappedInSlices";
import type { Slices } from "../../cells/slices";
import { sortedInSlices } from "../../cells/sortedInSlices";
import type { BlockedLine } from "./BlockedLine";
import { buildOwnership, type LineSales } from "./buildOwnership";
import type { CustomerMap, MapAccount, MapPlace, PlaceState } from "./MapPlace";
import { placeStates, statesInOrder } from "./placeStates";
import { typicalAmounts } from "./typicalAmounts";

/** A line that takes so many of the rooms' places, those of the most money, is worth solid colour. */
const largestPart = 1 / 3;

/**
 * Who bought what, what is under offer, and where there is room, with the money of each: the lines that most customers own come first, the
 * accounts that bought most. No sale: no account.
 *
 * @param dominant the line that the funnel leans to; its room is counted by itself and never to an account's room
 * @example finish(customerMap({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null, currency: "" })).accounts.map(({ rooms }) => rooms) // [0, 1]
 */
export function* customerMap(
  sales: LineSales,
  { blocked = [], dominant = null }: { blocked?: readonly BlockedLine[]; dominant?: string | null } = {},
): Slices<CustomerMap> {
  const ownership = buildOwnership(sales);
  yield;
  const typical = typicalAmounts(sales, ownership);
  yield;
  const sizeOf = (account: number) => (typical === null ? 0 : typical.sizeOf(account));
  const width = ownership.lines.length;
  const states = placeStates(sales, ownership, sizeOf, blocked);
  yield;
  const usual = (account: number, line: number) => typical?.amount(line, sizeOf(account))?.amount ?? null;
  const bought = moneyOfPlaces(sales, sales, ownership.accounts);
  yield;
  const offered = moneyOfPlaces(sales, sales.offers, ownership.accounts);
  yield;
  const hasAmounts = typical !== null;
  const isDominant = ownership.lines.map((line) => line === dominant);
  const boughtOfLine = new Float64Array(width);
  const roomOfLine = new Float64Array(width);
  const rooms = new Map<number, number>();
  const accounts = yield* mappedInSlices(ownership.owned, (owned, account): MapAccount => {
    let [spent, room, lacking] = [0, 0, 0];
    for (let line = 0; line < width; line++) {
      const place = account * width + line;
      const state = statesInOrder[at(states, place)];
      if (state === "bought") {
        const money = bought.get(place);
        if (money === undefined) continue;
        spent += money;
        add(boughtOfLine, line, money);
      }
      if (state !== "room") continue;
      const money = usual(account, line);
      if (money !== null) add(roomOfLine, line, money);
      if (isDominant[line]) continue;
      lacking++;
      if (money === null) continue;
      room += money;
      const alike = rooms.get(money);
      rooms.set(money, alike === undefined ? 1 : alike + 1);
    }
    return {
      name: ownership.accounts[account] ?? "",
      bought: hasAmounts ? spent : null,
      room: hasAmounts ? room : null,
      rooms: lacking,
      lines: owned.length,
      place: account,
    };
  });
  yield;
  const largeFrom = edgeOfLargest(rooms);
  const ranked = yield* sortedInSlices(
    accounts,
    (a, b) => (b.bought ?? b.lines) - (a.bought ?? a.lines) || compareNames(a.name, b.name),
  );
  const lines = [...ownership.lines.keys()].sort(
    (a, b) =>
      at(ownership.owners, b) - at(ownership.owners, a) ||
      compareNames(ownership.lines[a] ?? "", ownership.lines[b] ?? ""),
  );
  const placeOf = (account: number, line: number): MapPlace => {
    const place = account * width + line;
    const state: PlaceState = statesInOrder[at(states, place)] ?? "unknown";
    const money =
      state === "bought" ? bought.get(place) : state === "open" ? offered.get(place) : usual(account, line);
    const isRoom = state === "room" && !isDominant[line];
    return {
      line: ownership.lines[line] ?? "",
      state,
      amount: state === "not-for-them" || state === "unknown" ? null : money || null,
      isOffered: state === "open" || (state === "bought" && offered.has(place)),
      isLarge: isRoom && money !== null && money !== undefined && money >= largeFrom,
      isDominant: isDominant[line] ?? false,
    };
  };
  return {
    lines: lines.map((line) => ({
      name: ownership.lines[line] ?? "",
      bought: hasAmounts ? at(boughtOfLine, line) : null,
      room: hasAmounts ? at(roomOfLine, line) : null,
      isDominant: isDominant[line] ?? false,
    })),
    accounts: ranked,
    currency: sales.currency,
    placesOf: ({ place }) => lines.map((line) => placeOf(place, line)),
  };
}

/** Money by place; 0 where no amount is known. A place without a row is not in it. */
function moneyOfPlaces(
  { accounts, lines }: LineSales,
  rows: Pick<LineSales, "accountCodes" | "lineCodes" | "amounts"> | undefined,
  owners: readonly string[],
): ReadonlyMap<number, number> {
  const money = new Map<number, number>();
  if (rows === undefined) return money;
  const place = new Map(owners.map((name, account) => [name, account]));
  rows.accountCodes.forEach((code, row) => {
    const account = place.get(accounts[code] ?? "");
    const line = rows.lineCodes[row] ?? -1;
    if (account === undefined || line < 0) return;
    const key = account * lines.length + line;
    const amount = at(rows.amounts, row);
    const before = money.get(key);
    if (amount > 0) money.set(key, before === undefined ? amount : before + amount);
    else if (before === undefined) money.set(key, 0);
  });
  return money;
}

/** The money from which a room is among the upper third; Infinity where all are alike. */
function edgeOfLargest(rooms: ReadonlyMap<number, number>): number {
  const falling = [...rooms].sort(([a], [b]) => b - a);
  if (falling.length < 2) return Number.POSITIVE_INFINITY;
  const all = falling.reduce((sum, [, count]) => sum + count, 0);
  let [edge, counted] = [Number.POSITIVE_INFINITY, 0];
  for (const [money, count] of falling) {
    counted += count;
    if (counted > all * largestPart && edge < Number.POSITIVE_INFINITY) break;
    edge = money;
  }
  return edge;
}
