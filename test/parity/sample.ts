import { type Cells, column, days, type Given } from "./cells";

/** Fourteen deals, one row each, as columns with their headers; amounts and chances that leave rounding in the last bits. */
const columns = {
  accounts: column(
    ...[
      "Account",
      "Acme",
      "Acme Ltd",
      "Birch",
      "Cedar",
      "Acme",
      "Dune",
      "Birch",
      "Elm",
      "Fir",
      "Cedar",
      "Dune",
    ],
    ...["Acme", "Gorse", "Birch"],
  ),
  lines: column(
    ...[
      "Product",
      "Sensors",
      "sensors",
      "Valves",
      "Pumps",
      "Sensors",
      "Valves",
      "Sensors",
      "Sensors",
      "Drives",
    ],
    ...["Sensors", "Pumps", "Valves", "Sensors", "Drives"],
  ),
  stages: column(
    ...[
      "Stage",
      "Demo",
      "Proposal",
      "Closed Won",
      "Demo",
      "Closed Lost",
      "Proposal",
      "Demo",
      "Qualified",
      "Demo",
    ],
    ...["Closed Won", "Proposal", "Closed Won", "Demo", "Closed Lost"],
  ),
  amounts: column(
    ...[
      "Amount",
      1200.1,
      900.7,
      333.33,
      48_000,
      0.3,
      17.17,
      2500,
      99.99,
      1234.56,
      71.3,
      640,
      810.01,
      5,
      77.7,
    ],
  ),
  created: column(
    "Created",
    ...days("2025-01-10", "2025-02-11", "2025-03-12", "2025-04-13", "2025-05-14", "2025-06-15", "2025-07-16"),
    ...days("2025-08-17", "2025-09-18", "2025-10-19", "2025-11-20", "2025-12-21", "2026-01-22", "2026-03-29"),
  ),
  closed: column(
    "Close date",
    ...days("2025-02-10", "2025-03-11", "2025-04-12", "2025-05-13", "2025-06-14", "2025-07-15", "2025-08-16"),
    ...days("2025-09-17", "2025-10-26", "2025-11-19", "2025-12-20", "2026-01-21", "2026-02-22", "2026-03-29"),
  ),
  types: column(
    ...[
      "Customer type",
      "New",
      "Existing",
      "new",
      "Renewal",
      "New",
      "Existing",
      "New",
      "Upgrade",
      "New",
      "Existing",
    ],
    ...["New", "New", "Renewal", "New"],
  ),
  attributes: column(
    ...[
      "Region",
      "North",
      "South",
      "North",
      "South",
      "North",
      "South",
      "North",
      "South",
      "North",
      "South",
      "North",
    ],
    ...["South", "North", "South"],
  ),
  values: column("Value", 100, 250.5, 80.25, 1000, 12.5, 400, 33.3, 90, 10, 700, 55, 61, 20, 5),
  efforts: column("Effort", 2, 1.5, 3, 4, 0.5, 2.5, 1, 1, 1, 3, 2, 2, 1, 1),
};

function sideBySide(...parts: readonly Cells[]): Cells {
  return (parts[0] ?? []).map((_, row) => parts.flatMap((part) => part[row] ?? []));
}

/** What the sample gives for a parameter of the catalogue, by its name. */
export const sample: Readonly<Record<string, Given>> = {
  ...columns,
  names: columns.lines,
  weights: columns.amounts,
  dates: columns.closed,
  portfolio: "Sensors; Valves; Pumps; Drives; Cables",
  table: sideBySide(
    columns.accounts,
    columns.lines,
    columns.stages,
    columns.amounts,
    columns.created,
    columns.closed,
    columns.types,
  ),
  guidelines: [
    ["lineLimit", 0.6],
    ["newTarget", 0.4],
  ],
  k: 2,
  below: 0.2,
  target: 0.75,
  months: 6,
  horizonDays: 90,
  asOf: "2026-04-30",
  hours: 12,
};
