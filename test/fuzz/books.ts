import fc from "fast-check";
import { findingIds } from "../../core/balance/Finding";
import { type Role, roles } from "../../core/table/role";
import { anyCells, cellsOf, headersOf } from "./pools";

/** A document as somebody may have filled it in: a table of deals, what the other sheets say, and the settings. */
export interface Book {
  readonly deals: readonly (readonly unknown[])[];
  readonly log: readonly (readonly unknown[])[];
  readonly goals: readonly (readonly unknown[])[];
  readonly activities: readonly (readonly unknown[])[];
  readonly timePlan: readonly (readonly unknown[])[];
  readonly settings: string;
  readonly guidelines: readonly (readonly unknown[])[];
  /** Chooses what is looked at and which of many steps are taken. */
  readonly choice: number;
}

type Cells = readonly (readonly unknown[])[];

/** How far into its pool a column's cells reach: most columns are ordinary, some hold the odd cell, a few hold anything. */
const reaches = [4, 4, 8, 8, 12, 30, 1000] as const;

/** A cell of a pool by a number; nine of ten cells of an odd column are ordinary ones. */
function drawn(pool: readonly unknown[], number: number, reach: number): unknown {
  const isOdd = number % 10 === 0;
  const most = Math.min(pool.length, isOdd ? reach : Math.min(reach, 6));
  return pool[Math.floor(number / 10) % most];
}

const mainRoles: readonly Role[] = ["account", "line", "stage", "amount", "created", "actualClose", "owner"];

const column = fc.record({ header: fc.nat(9), reach: fc.nat(reaches.length - 1) });
const row = fc.array(fc.nat(100_000), { minLength: roles.length, maxLength: roles.length });

/** A table of deals of at most so many rows. */
const deals = (mostRows: number) =>
  fc
    .record({
      main: fc.subarray([...mainRoles], { minLength: 2 }),
      further: fc.subarray([...roles], { maxLength: 5 }),
      columns: fc.array(column, { minLength: roles.length, maxLength: roles.length }),
      rows: fc.array(row, { maxLength: mostRows, size: "max" }),
      titles: fc.nat(6),
      holes: fc.nat(19),
    })
    .map(({ main, further, columns, rows, titles, holes }): Cells => {
      const used = [...new Set([...main, ...further])];
      const at = (role: Role) => roles.indexOf(role);
      const chosen = (role: Role) => columns[at(role)] ?? { header: 0, reach: 0 };
      const header = used.map((role) => headersOf[role][chosen(role).header % headersOf[role].length]);
      const body = rows.map((numbers) =>
        used.map((role) => drawn(cellsOf[role], numbers[at(role)] ?? 0, reaches[chosen(role).reach] ?? 4)),
      );
      const above = titles === 5 ? [["Pipeline report"], []] : [];
      return [...above, header, ...body].map((cells, index) =>
        holes === 19 && index % 7 === 3 ? sparse(cells) : cells,
      );
    });

/** A row with holes, as a host may cut it short. */
function sparse(cells: readonly unknown[]): readonly unknown[] {
  const row: unknown[] = [...cells];
  delete row[Math.floor(cells.length / 2)];
  return row;
}

const anyCell = fc.nat(100_000).map((number) => anyCells[number % anyCells.length]);
const anyOf = (...usual: readonly unknown[]) =>
  fc.nat(100_000).map((number) => drawn([...usual, ...usual, ...anyCells], number, 1000));
const table = (header: readonly unknown[], ...cells: readonly fc.Arbitrary<unknown>[]) =>
  fc.array(fc.tuple(...cells), { maxLength: 8 }).map((rows): Cells => [header, ...rows]);

const day = anyOf("2025-09-30", 45900, "2025-03-04", 45700);
const figure = anyOf(3, 0.8, 40, 100000, "2,5");
const kinds = [
  ...["score", "finding", "commitment", "done", "dropped", "action done", "action dismissed", "action open"],
  ...["not possible", "possible again", "later kind"],
];
const log = table(
  ["Date", "Kind", "Item", "Value", "Words"],
  day,
  anyOf(...kinds),
  anyOf(...findingIds, "Service", "Norden Pumps | Service", "Acme | Valves", "2025-09-30", "win-back|Acme|"),
  fc.oneof(figure, day),
  anyOf("balanced", "imbalanced", "Three calls", "Call | them"),
);
const goals = table(
  ["Rep", "New customers", "Quota", "Lines"],
  anyOf("Weber", "Ada", "Ben"),
  figure,
  anyOf(100000, "12k", 0),
  anyOf("Sensors; Valves", "Service", ""),
);
const activities = table(["Date", "Account", "Hours"], day, anyOf("Acme", "Norden Pumps"), figure);
const timePlan = table(
  ["Hours", 24],
  anyOf("Acme", "Norden Pumps", ""),
  anyOf("current", "new"),
  anyOf("Win an open deal", "Find a new customer", "Offer another line"),
  anyOf("Sensors", "Service", ""),
  ...Array.from({ length: 6 }, () => figure),
);

const guidelineKeys = [
  ...["lineLimit", "linePairLimit", "languishingBelow", "newTarget", "newTolerance", "accountLimit"],
  ...["accountFewLimit", "returnLow", "returnHigh", "staleLimit", "watchMargin", "certainty", "minimumDeals"],
  ...["territory", "by", "basis", "portfolio", "hoursPerDeal", "hoursPerAccount", "hoursPerNewDeal"],
  ...[
    "lapseMonths",
    "handOffPurchases",
    "handOffDormant",
    "lineMinimum.Service",
    "category.Sensors",
    "later",
  ],
  ...["__proto__", "constructor", "lineMinimum.__proto__", "lineMinimum", "category"],
];
const guidelineValue = anyOf(
  0.5,
  0.7,
  40,
  "50 %",
  "0,3",
  "new-only",
  "amount",
  "won",
  "Sensors; Valves",
  1,
  6,
);
const guidelines = fc.array(fc.tuple(fc.constantFrom(...guidelineKeys), guidelineValue), { maxLength: 5 });

/** Settings of ours, of a later version, of somebody else, cut off in the middle, or no JSON at all. */
const settings = fc
  .record({
    version: fc.constantFrom<unknown>(1, 2, 99, "1", null),
    guidelines: fc.oneof(
      { weight: 8, arbitrary: guidelines.map((entries) => Object.fromEntries(entries)) },
      anyCell,
    ),
    columns: fc.constantFrom<unknown>({}, { "sheet-1": { amount: "Value", line: 5 } }, [], 7, {
      __proto__: 1,
    }),
    rows: fc.constantFrom<unknown>({}, { "sheet-1": { rowsAreDeals: true, amountsOf: "line" } }, "x", [1]),
    hours: fc.constantFrom<unknown>(24, 0, 168, 169, -1, 1e308, "40", null, 1e-300),
    tintRows: fc.constantFrom<unknown>(true, false, "yes"),
    later: fc.constantFrom<unknown>(undefined, { deep: [1, { x: null }] }),
    cut: fc.nat(9),
  })
  .map(({ cut, ...whole }) => {
    const text = JSON.stringify(whole, (_, value: unknown) =>
      typeof value === "bigint" || typeof value === "symbol" ? String(value) : value,
    );
    return cut === 9 ? text.slice(0, Math.floor(text.length / 2)) : cut === 8 ? "[1,2" : cut < 3 ? "" : text;
  });

/** Documents of every kind that we read, with at most so many rows of deals. */
const books = (mostRows: number): fc.Arbitrary<Book> =>
  fc.record({
    deals: deals(mostRows),
    log,
    goals,
    activities,
    timePlan,
    settings,
    guidelines,
    choice: fc.nat(1_000_000),
  });

/** Most faults show in a few rows, which take least time; some need a group, a quarter or a rep with more of them. */
export const booksOfAllSizes: fc.Arbitrary<Book> = fc.oneof(
  { weight: 34, arbitrary: books(9) },
  { weight: 5, arbitrary: books(45) },
  { weight: 1, arbitrary: books(300) },
);

/** What a host hands to a custom function: ranges of any cells, cells alone, arguments left out. */
export const anyArguments: fc.Arbitrary<readonly (Cells | undefined)[]> = fc.array(
  fc.option(
    fc
      .record({
        role: fc.constantFrom(...roles, null),
        reach: fc.nat(reaches.length - 1),
        cells: fc.array(row1(), { maxLength: 14 }),
      })
      .map(({ role, reach, cells }): Cells => {
        const pool = role === null ? anyCells : cellsOf[role];
        return cells.map((numbers) => numbers.map((number) => drawn(pool, number, reaches[reach] ?? 4)));
      }),
    { nil: undefined, freq: 5 },
  ),
  { maxLength: 7 },
);

function row1(): fc.Arbitrary<readonly number[]> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.nat(100_000)) },
    fc.array(fc.nat(100_000), { maxLength: 4 }),
  );
}
