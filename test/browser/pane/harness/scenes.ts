import { samplePipeline } from "../../../../core/sample/samplePipeline";
import { MemoryWorkbook } from "../../../hosts/MemoryWorkbook";

/** Named workbooks that the pane is looked at and tested with. */

const header = [
  "Opportunity",
  "Account",
  "Product Line",
  "Stage",
  "Amount",
  "Probability",
  "Created",
  "Close Date",
  "Owner",
  "Customer Type",
];

interface Wish {
  /** Open deals by line. */
  readonly open: Readonly<Record<string, number>>;
  /** Won deals by line. */
  readonly won?: Readonly<Record<string, number>>;
  readonly accounts: readonly string[];
  /** One deal in so many is with a new customer. */
  readonly newEvery?: number;
  readonly owners?: readonly string[];
}

const stages = ["Prospecting", "Proposal", "Negotiation"];
const places = [
  "Norden",
  "Brandt",
  "Lakeside",
  "Ostrava",
  "Pacific",
  "Harlan",
  "Ito",
  "Mesa",
  "Tarn",
  "Kestrel",
];
const trades = ["Pumps", "Tool", "Dairy", "Foods", "Labs"];
const companies = trades.flatMap((trade) => places.map((place) => `${place} ${trade}`));

/** Deals in a fixed order; the same wish always gives the same table. */
function deals({
  open,
  won = {},
  accounts,
  newEvery = 2,
  owners = ["A. Weber", "J. Ortiz"],
}: Wish): unknown[][] {
  const rows: unknown[][] = [];
  const add = (
    line: string,
    stage: (index: number) => string,
    count: number,
    closes: (index: number) => string,
  ) => {
    for (let i = 0; i < count; i++) {
      const n = rows.length;
      rows.push([
        `Deal ${n + 1}`,
        accounts[(n * 7) % accounts.length],
        line,
        stage(n),
        8000 + ((n * 3700) % 23000),
        [0.1, 0.4, 0.7][n % 3],
        iso(46000 + ((n * 11) % 240)),
        closes(n),
        owners[n % owners.length],
        n % newEvery === 0 ? "New" : "Existing",
      ]);
    }
  };
  for (const [line, count] of Object.entries(won))
    add(
      line,
      () => "Closed Won",
      count,
      (n) => iso(46200 + (n % 60)),
    );
  for (const [line, count] of Object.entries(open)) {
    add(
      line,
      (n) => stages[n % 3] ?? "",
      count,
      (n) => iso(46300 + ((n * 13) % 120)),
    );
  }
  return [header, ...rows];
}

function iso(serial: number): string {
  return new Date((serial - 25569) * 86400000).toISOString().slice(0, 10);
}

const lopsided = () =>
  deals({
    open: { Sensors: 79, Valves: 7, Controllers: 6, Software: 4 },
    won: { Sensors: 9, Service: 2 },
    accounts: companies.slice(0, 41),
    newEvery: 5,
  });

const without = (column: string, rows: unknown[][]) => {
  const at = header.indexOf(column);
  return rows.map((row) => row.filter((_, index) => index !== at));
};

const long =
  "Consolidated International Hydraulic Actuator and Precision Valve Assemblies, Division North-East";

export const scenes: Readonly<Record<string, (wishes: URLSearchParams) => MemoryWorkbook>> = {
  lopsided: () => workbook("Pipeline", lopsided()),
  /** The sample that everybody sees first. */
  sample: () => workbook("Pipeline", samplePipeline()),
  /** Only what a list of open deals has at least. */
  bare: () =>
    workbook("Pipeline", [
      ["Account", "Product Line"],
      ...companies.slice(0, 12).map((company, i) => [company, i % 3 ? "Sensors" : "Valves"]),
    ]),
  "account-alone": () =>
    workbook("Pipeline", deals({ open: { Sensors: 6 }, won: { Sensors: 2 }, accounts: ["Norden Pumps"] })),
  balanced: () =>
    workbook(
      "Pipeline",
      deals({
        open: { Sensors: 24, Valves: 22, Controllers: 18, Service: 16 },
        accounts: companies.slice(0, 40),
      }),
    ),
  "mostly-new": () =>
    workbook(
      "Pipeline",
      deals({
        open: { Sensors: 24, Valves: 22, Controllers: 18 },
        accounts: companies.slice(0, 40),
        newEvery: 1,
      }).map((row, n) => (n % 8 === 1 ? [...row.slice(0, -1), "Existing"] : row)),
    ),
  tiny: () => workbook("Pipeline", deals({ open: { Sensors: 3, Valves: 1 }, accounts: companies })),
  "no-types": () =>
    workbook(
      "Pipeline",
      without("Customer Type", deals({ open: { Sensors: 30, Valves: 9 }, accounts: companies })),
    ),
  "one-account": () =>
    workbook(
      "Pipeline",
      deals({ open: { Sensors: 20, Valves: 12, Service: 9 }, accounts: companies.slice(0, 3) }),
    ),
  "many-lines": () =>
    workbook(
      "Pipeline",
      deals({
        open: Object.fromEntries(
          Array.from({ length: 14 }, (_, i) => [`Line ${String.fromCharCode(65 + i)}`, 20 - i]),
        ),
        accounts: companies,
      }),
    ),
  messy: () => {
    const rows = lopsided();
    const put = (row: number, column: string, value: unknown) => {
      const line = rows[row];
      if (line !== undefined) line[header.indexOf(column)] = value;
    };
    put(13, "Amount", "about 12k?");
    put(14, "Amount", "tbd");
    put(98, "Amount", "ask Jo");
    for (const row of [20, 21, 22, 23, 24, 25]) put(row, "Account", "");
    put(30, "Stage", "Vibing");
    put(31, "Product Line", "SENSORS");
    put(32, "Close Date", "soon");
    put(33, "Product Line", "#REF!");
    return workbook("Pipeline 2026 (copy)", rows);
  },
  "long-names": () =>
    workbook(
      `Sheet ${long}`,
      deals({
        open: {
          [long]: 40,
          "مضخات الصناعية": 5,
          "👩‍🔧🔧 Repair": 4,
          "<img src=x onerror=window.hacked=1>": 3,
        },
        accounts: [
          `${long} Holding GmbH & Co. KG`,
          '=HYPERLINK("http://example.invalid")',
          ...companies.slice(0, 9),
        ],
        owners: [`${long} (rep)`, "J. Ortiz"],
      }),
    ),
  euros: () => {
    const rows = lopsided();
    rows.forEach((row, index) => {
      if (index > 0) row[4] = index % 2 ? `€ ${String(row[4])}` : `$${String(row[4])}`;
    });
    return workbook("Pipeline", rows);
  },
  big: () =>
    workbook(
      "Pipeline",
      deals({
        open: { Sensors: 6000, Valves: 1500, Controllers: 1000, Software: 300 },
        won: { Sensors: 800, Service: 400 },
        accounts: Array.from({ length: 1000 }, (_, i) => `Account ${i}`),
      }),
    ),
  /** A host that reads it part by part, as hosts do, with a pause of so many milliseconds (`?turn=60`). */
  huge: (wishes) => {
    const turn = Number(wishes.get("turn"));
    const book = new MemoryWorkbook({ turn: () => new Promise((goOn) => setTimeout(goOn, turn)) });
    const open = { Sensors: 60_000, Valves: 15_000, Controllers: 10_000, Software: 3000 };
    const accounts = Array.from({ length: 10_000 }, (_, i) => `Account ${i}`);
    book.add("Pipeline", deals({ open, won: { Sensors: 8000, Service: 4000 }, accounts }));
    return book;
  },
  /** A host that lets no formula of ours read what changes by itself, and a column that does. */
  clock: () => {
    const book = new MemoryWorkbook({ refusesChangingCells: true });
    const sheet = book.add(
      "Pipeline",
      lopsided().map((row, i) => [...row, i === 0 ? "Age" : 12]),
    );
    // As such columns are often made: one formula at the header fills it.
    sheet.formulas.set("K1", { text: '={"Age"; ARRAYFORMULA(NOW()-G2:G)}', spill: "K1:K99" });
    return book;
  },
  empty: () => workbook("Sheet1", []),
  "no-header": () =>
    workbook("Notes", [
      ["remember the milk", "x"],
      [1, 2],
    ]),
  /** Headers that say nothing to us. */
  recipes: () =>
    workbook("Dishes", [
      ["Dish", "Minutes", "Servings"],
      ...Array.from({ length: 12 }, (_, i) => [
        i % 4 ? "Ribollita" : "Farinata",
        30 + 5 * (i % 7),
        2 + (i % 3),
      ]),
    ]),
  /** Nothing but one line. */
  "one-line": () => workbook("Pipeline", deals({ open: { Pumps: 12 }, accounts: companies.slice(0, 9) })),
  /** Accounts are numbers, whose names stand in another sheet. */
  ids: () => {
    const rows = lopsided();
    const at = header.indexOf("Account");
    const book = workbook(
      "Pipeline",
      rows.map((row, n) =>
        row.map((cell, column) => (n > 0 && column === at ? 100 + companies.indexOf(String(cell)) : cell)),
      ),
    );
    book.add("Companies", [
      ["Account", "Country", "Name"],
      ...companies.map((name, n) => [100 + n, "Brasil", name]),
    ]);
    return book;
  },
  /** A cover before the deals, and further sheets behind them. */
  cover: () => {
    const book = workbook("Cover", [["Our pipeline"], ["Owner", "Sales operations"]]);
    book.add("Lists", [["Stage"], ["Proposal"], ["Demo"]]);
    book.add(
      "Won 2025",
      deals({ open: {}, won: { Sensors: 20, Valves: 14 }, accounts: companies.slice(0, 20) }),
    );
    book.add("Pipeline Q4", [["Pipeline"], ["as of today"], [], ...lopsided()]);
    return book;
  },
  "header-only": () => workbook("Pipeline", [header]),
  chart: () => {
    const book = workbook("Chart1", []);
    const [sheet] = book.workSheets;
    if (sheet !== undefined) sheet.kind = "chart";
    return book;
  },
  protected: () => {
    const book = workbook("Pipeline", lopsided());
    const [sheet] = book.workSheets;
    if (sheet !== undefined) sheet.isProtected = true;
    return book;
  },
  "two-sheets": () => {
    const book = workbook("Pipeline", lopsided());
    book.add("Other", deals({ open: { Pumps: 20, Valves: 19 }, accounts: companies }));
    return book;
  },
};

function workbook(name: string, cells: unknown[][]): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.add(name, cells);
  return book;
}
