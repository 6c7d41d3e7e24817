import fc from "fast-check";
import { type Review, review } from "../../../../core/balance/review";
import type { ReadOptions } from "../../../../core/table/Reading";
import { read, table } from "../readTable";

/** A deal as it is, whatever rows a file gives it. */
interface Deal {
  readonly account: string;
  readonly owner: string;
  readonly stage: string;
  readonly created: number;
  readonly lines: readonly string[];
  readonly amount: number;
}

const lines = ["Sensors", "Valves", "Service", "Software", "R&D kits"];
const deal: fc.Arbitrary<Deal> = fc.record({
  account: fc.constantFrom("Acme", "Borealis", "Cedar Rail", "Dune", "Elm Clinics", "Fjord"),
  owner: fc.constantFrom("Ann Reed", "Omar Lund"),
  stage: fc.constantFrom("Proposal", "Negotiation", "Closed Won", "Closed Lost"),
  created: fc.integer({ min: 45800, max: 46000 }),
  lines: fc.subarray(lines, { minLength: 1, maxLength: 4 }),
  amount: fc.integer({ min: 1, max: 900 }).map((hundreds) => hundreds * 120),
});
const deals = fc.array(deal, { minLength: 5, maxLength: 30 });
const header = [
  "Opportunity ID",
  "Opportunity Name",
  "Account",
  "Owner",
  "Stage",
  "Created",
  "Product",
  "Amount",
];

const row = (of: Deal, at: number, line: string, amount: number) => [
  `D-${at}`,
  `Deal ${at} of ${of.account}`,
  of.account,
  of.owner,
  of.stage,
  of.created,
  line,
  amount,
];
const signs = ["; ", ", ", " / ", " + ", "|", "\n"];
const compact = (all: readonly Deal[]) =>
  all.map((each, at) => row(each, at, each.lines.join(signs[at % signs.length]), each.amount));
const exploded = (all: readonly Deal[], isExploded: (at: number) => boolean = () => true) =>
  all.flatMap((each, at) =>
    isExploded(at)
      ? each.lines.map((line) => row(each, at, line, each.amount))
      : [row(each, at, each.lines.join(signs[at % signs.length]), each.amount)],
  );

const portfolio = lines;

/** What may not hang on the rows that a file gives its deals. */
function figures({ deals: counted, customers, ...rest }: Review) {
  const round = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9);
  const { rows, open, won, lost, parts } = counted;
  return {
    deals: { rows, open, won, lost, parts },
    customers,
    amount: rest.amount,
    lines: rest.lines.map(({ name, share, inDeals }) => `${name} ${round(share)} ${inDeals}`).sort(),
    accounts: rest
      .accounts()
      .map(({ name, share, deals: of }) => `${name} ${round(share)} ${of}`)
      .sort(),
    findings: rest.findings.map(({ id, verdict, value, n }) => [id, verdict, round(value), n]),
    plan: rest.plan().total,
  };
}

const reviewed = (
  rows: readonly unknown[][],
  by: "deals" | "amount",
  options: ReadOptions = {},
  columns = header,
) =>
  figures(
    review(read(table(columns, ...rows), { portfolio, ...options }), { guidelines: { by, portfolio } }),
  );

const without = (column: string, rows: readonly unknown[][]) => {
  const at = header.indexOf(column);
  return rows.map((cells) => cells.filter((_, place) => place !== at));
};

test("a deal in one row a line is the deal with its lines in one cell, in any order of rows", () => {
  fc.assert(
    fc.property(
      deals.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(exploded(all), { minLength: exploded(all).length })),
      ),
      ([all, rows]) => {
        for (const by of ["deals", "amount"] as const)
          expect(reviewed(rows, by)).toEqual(reviewed(compact(all), by));
      },
    ),
  );
});

test("only some deals may be in several rows", () => {
  fc.assert(
    fc.property(deals, fc.infiniteStream(fc.boolean()), (all, some) => {
      const chosen = all.map(() => some.next().value === true);
      const rows = exploded(all, (at) => chosen[at] === true);
      for (const by of ["deals", "amount"] as const)
        expect(reviewed(rows, by)).toEqual(reviewed(compact(all), by));
    }),
  );
});

test("the name, account, owner, stage and day stand for an id that is not there", () => {
  fc.assert(
    fc.property(
      deals.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(exploded(all), { minLength: exploded(all).length })),
      ),
      ([all, rows]) => {
        const columns = header.filter((name) => name !== "Opportunity ID");
        const named = reviewed(without("Opportunity ID", rows), "deals", {}, columns);
        expect(named).toEqual(reviewed(compact(all), "deals"));
      },
    ),
  );
});

test("amounts that differ within a deal are the lines' own, and their sum is the deal's", () => {
  fc.assert(
    fc.property(deals, fc.infiniteStream(fc.integer({ min: 1, max: 50 })), (all, sizes) => {
      const several = { ...all[0], account: "Acme", owner: "Ann Reed", stage: "Proposal", created: 45900 };
      const uneven: Deal = { ...several, lines: ["Sensors", "Valves"], amount: 300 };
      const rows = [...all, uneven].flatMap((each, at) => {
        if (each === uneven) return [row(each, at, "Sensors", 100), row(each, at, "Valves", 200)];
        return each.lines.map((line) => row(each, at, line, sizes.next().value ?? 1));
      });
      const own = review(read(table(header, ...rows), { portfolio }), {
        guidelines: { by: "amount", portfolio },
      });
      const open = rows.filter((cells) => cells[4] === "Proposal" || cells[4] === "Negotiation");
      const sum = (chosen: readonly unknown[][]) =>
        chosen.reduce((total, cells) => total + Number(cells[7]), 0);
      expect(own.amount).toBeCloseTo(sum(open), 6);
      for (const { name, share } of own.lines) {
        const expected = sum(open.filter((cells) => cells[6] === name)) / sum(open);
        expect(share).toBeCloseTo(expected, 9);
      }
    }),
  );
});

test("states of deals that are stacked review as the last of them, with a column of snapshot days and without", () => {
  const stages = ["Proposal", "Negotiation", "Closed Won", "Closed Lost"];
  fc.assert(
    fc.property(
      deals,
      fc.integer({ min: 2, max: 4 }),
      fc.infiniteStream(fc.nat(3)),
      fc.boolean(),
      (all, count, moves, hasDays) => {
        const states = Array.from({ length: count }, (_, week) =>
          all.map((each) => ({
            ...each,
            stage: week + 1 === count ? each.stage : (stages[moves.next().value ?? 0] ?? ""),
            amount: week + 1 === count ? each.amount : each.amount * (1 + (moves.next().value ?? 0)),
          })),
        );
        const columns = hasDays ? ["Snapshot Date", ...header] : header;
        const rowsOf = (state: readonly Deal[], week: number) =>
          exploded(state).map((cells) => (hasDays ? [46000 + 7 * week, ...cells] : cells));
        const stacked = states.flatMap(rowsOf);
        const last = rowsOf(states.at(-1) ?? [], count - 1);
        const { issues } = read(table(columns, ...stacked));
        expect(reviewed(hasDays ? [...stacked].reverse() : stacked, "deals", {}, columns)).toEqual(
          reviewed(last, "deals", {}, columns),
        );
        expect(issues.some(({ code }) => code === "deal-states" || code === "deal-repeats")).toBe(true);
      },
    ),
  );
});

test("--rows: each row is a deal of its own", () => {
  const all = [
    ["D-1", "One", "Acme", "Ann", "Proposal", 45900, "Sensors", 10],
    ["D-1", "One", "Acme", "Ann", "Proposal", 45900, "Valves", 10],
  ];
  expect(read(table(header, ...all)).rows).toBe(1);
  expect(read(table(header, ...all), { rowsAreDeals: true }).rows).toBe(2);
});
