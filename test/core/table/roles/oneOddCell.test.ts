import { headers, read, table } from "../readTable";

const odd = [
  true,
  "x",
  "n/a",
  "?",
  "1",
  "TBD",
  "2026-01-05",
  "-",
  "Yes",
  "10.5",
  "#REF!",
  "see note below",
  "Kulas",
];
const firms = ["Alder Works", "Birch Foods", "Cedar Labs", "Dune Glass", "Elm Paper"];
const lines = ["Sensors", "Valves", "Service"];
const stages = ["Lead", "Proposal", "Won", "Lost"];
const of = (names: readonly string[], row: number) => names[row % names.length] ?? "";

/** Tables in which one column is read by what its cells have in common. */
const tables: Record<string, (row: number) => Record<string, unknown>> = {
  "names beside ids": (row) => ({
    Account: 714466 + (row % 5) * 31,
    Name: of(firms, row),
    Product: of(lines, row),
    Status: of(stages, row),
  }),
  "a price of all pieces": (row) => ({
    Account: of(firms, row),
    Product: of(lines, row),
    Quantity: 1 + (row % 4),
    Price: (1 + (row % 4)) * 1000,
    Status: of(stages, row),
  }),
  "a price of one piece": (row) => ({
    Account: of(firms, row),
    Product: of(lines, row),
    Quantity: 1 + (row % 4),
    Price: 1000 + 100 * (row % 3),
    Status: of(stages, row),
  }),
  "won, yes or no": (row) => ({
    Customer: of(firms, row),
    Product: of(lines, row),
    "Won?": row % 3 === 0 ? "yes" : "no",
    Amount: 1000 + row,
  }),
  "the seller's own firm": (row) => ({
    "company_id/name": "Ours GmbH",
    partner_name: of(firms, row),
    "stage_id/name": of(stages, row),
    expected_revenue: 1000 + row,
  }),
  "accounts by their ids": (row) => ({
    ACCOUNTID: `001xx00000000${10 + (row % 5)}AAA`,
    STAGENAME: of(stages, row),
    AMOUNT: 1000 + row,
  }),
  "amounts of several currencies, converted": (row) => ({
    Account: of(firms, row),
    Stage: of(stages, row),
    "Amount Currency": row % 2 === 0 ? "EUR" : "USD",
    Amount: 1000 + row,
    "Amount (converted) Currency": "EUR",
    "Amount (converted)": 990 + row,
  }),
  "names that begin with a word of a stage": (row) => ({
    client_id: `CL-${String(row + 1).padStart(4, "0")}`,
    client_name: `Client ${row + 1}`,
    industry: of(lines, row),
    relationship_start_date: `20${10 + row}-02-11`,
  }),
  "amounts of one currency": (row) => ({
    Account: of(firms, row),
    Stage: of(stages, row),
    Amount: 1000 + row,
    "Base currency amount": 1000 + row,
    Currency: "EUR",
  }),
};

const withCell = (row: readonly unknown[], at: number, cell: unknown) =>
  row.map((own, place) => (place === at ? cell : own));

describe.each(Object.entries(tables))("%s", (_, rowOf) => {
  const rows = Array.from({ length: 14 }, (__, row) => rowOf(row));
  const head = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => Object.values(row));
  const right = headers(read(table(head, ...cells)));

  test.each(head.map((header, at) => ({ header, at })))(
    "one odd cell under $header changes no meaning",
    ({ at }) => {
      const changed = odd.flatMap((cell) => [0, 6, 13].map((row) => ({ cell, row })));
      const others = changed.filter(({ cell, row }) => {
        const given = cells.map((own, place) => (place === row ? withCell(own, at, cell) : own));
        return JSON.stringify(headers(read(table(head, ...given)))) !== JSON.stringify(right);
      });
      expect(others).toEqual([]);
    },
  );
});

test("a figure, a day or a yes among currencies is none, and the amounts are added as before", () => {
  const rows = Array.from({ length: 8 }, (_, row) => [of(firms, row), "Lead", 1000, "EUR"]);
  const head = ["Account", "Stage", "Amount", "Currency"];
  for (const cell of ["x", 1, "2026-01-05", "Yes", "-", "10.5"]) {
    const { currency, amountsAdd } = read(
      table(head, ...rows.map((row, at) => (at === 3 ? withCell(row, 3, cell) : row))),
    );
    expect({ cell, currency, amountsAdd }).toEqual({ cell, currency: "EUR", amountsAdd: true });
  }
  // What may be the name of a currency is one.
  expect(
    read(table(head, ...rows.map((row, at) => (at === 3 ? withCell(row, 3, "Kronor") : row)))).amountsAdd,
  ).toBe(false);
});
