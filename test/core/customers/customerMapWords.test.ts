import * as words from "../../../core/words/en/customerMap";
import { dayAndMonth, moneyBriefly, monthAndYear, monthBriefly } from "../../../core/words/en/format";
import { reportOnHistory } from "./reportOnHistory";

const lane = {
  account: "Calder Glass",
  purchases: Int32Array.of(1, 2, 3, 4),
  due: 46000,
  late: 0,
  quiet: false,
  inTouch: true,
};
const nothing = { ...reportOnHistory(null, "no-account-column", {}), why: "known" } as const;
const place = {
  line: "Valves",
  amount: 12_000,
  isOffered: false,
  isLarge: false,
  isDominant: false,
} as const;

test.each([
  [84_900, "85k"],
  [9700, "9.7k"],
  [6000, "6k"],
  [999_700, "1M"],
  [1_250_000, "1.3M"],
  [734_800, "735k"],
  [40, "40"],
  [2.5, "2.5"],
])("moneyBriefly(%d) is %s", (amount, said) => expect(moneyBriefly(amount)).toBe(said));

// 2026-10-20 is the serial day 46315.
test("days of an axis are months, and today is a day", () => {
  expect([monthAndYear(46315), monthBriefly(46315), dayAndMonth(46315)]).toEqual([
    "October 2026",
    "Oct ’26",
    "20 October",
  ]);
});

test.each([
  [{ state: "bought", isOffered: true }, "Acme, Valves: bought 12k, and a deal is open", "12k"],
  [{ state: "bought", amount: null }, "Acme, Valves: bought", "✓"],
  [{ state: "open", isOffered: true }, "Acme, Valves: an open deal of 12k", "12k"],
  [{ state: "room" }, "Acme, Valves: room, a sale is about 12k", "12k"],
  [{ state: "room", amount: null }, "Acme, Valves: room", "+"],
  [{ state: "not-for-them", amount: null }, "Acme, Valves: not for them", "✕"],
  [{ state: "unknown", amount: null }, "Acme, Valves: not known, nobody of their size bought it yet", "?"],
] as const)("a place %j says %s, and %s in its cell", (change, said, shown) => {
  expect(words.place("Acme", { ...place, ...change })).toBe(said);
  expect(words.cell({ ...place, ...change })).toBe(shown);
});

test.each([
  [{ rooms: 3, room: 41_550 }, "Acme has room for three lines, about 42k."],
  [{ rooms: 1, room: null }, "Acme has room for one line."],
  [{ rooms: 0, room: 0 }, ""],
])("of the customer with the most room: %j", (change, said) => {
  expect(words.mostRoom({ name: "Acme", bought: 1, lines: 1, place: 0, ...change })).toBe(said);
});

test.each([
  [{ due: 46000, late: 12 }, "Calder Glass: 4 purchases, due 12 days ago"],
  [{ due: 46012, late: 0 }, "Calder Glass: 4 purchases, due in 0 days"],
])("lane %j", (change) => {
  const told = words.lane({ ...lane, ...change }, 46012);
  expect(told).toBe(
    change.late > 0 ? "Calder Glass: 4 purchases, due 12 days ago" : "Calder Glass: 4 purchases, due now",
  );
});

test.each([
  [[], "Nobody whose rhythm is known is past the usual date"],
  [
    [{ ...lane, late: 3 }],
    "One customer is past the usual date, though not for unusually long; you are talking with it",
  ],
  [
    [
      { ...lane, late: 3, inTouch: false },
      { ...lane, late: 3, inTouch: false },
    ],
    "Two customers are past the usual date, though not for unusually long; nobody is talking with them",
  ],
  [
    [
      { ...lane, late: 3 },
      { ...lane, late: 3, inTouch: false },
    ],
    "Two customers are past the usual date, though not for unusually long; you are talking with 1 of them",
  ],
])("rhythmNews", (lanes, said) => expect(words.rhythmNews({ ...nothing, lanes })).toBe(said));
