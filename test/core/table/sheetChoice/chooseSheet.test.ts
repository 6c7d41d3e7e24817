import type { CellTable } from "../../../../core/cells/CellTable";
import { chooseSheet } from "../../../../core/table/sheetChoice/chooseSheet";
import { likenessOf } from "../../../../core/table/sheetChoice/likenessOf";
import { tabSays } from "../../../../core/table/sheetChoice/tabSays";

type Row = readonly unknown[];
const cells = (...values: readonly Row[]): CellTable => ({ values, top: 1, left: 0 });
const sheet = (name: string, table: CellTable, hidden = false) => ({ name, hidden, cells: table });

const header = ["Account", "Product", "Stage", "Amount", "Created", "Close Date", "Owner"];
const stages = ["Qualification", "Proposal", "Closed Won", "Closed Lost"];
const deal = (at: number): Row => [
  `Account ${at % 7}`,
  ["Sensors", "Valves", "Service"][at % 3],
  stages[at % 4],
  1000 + at,
  46000 + at,
  46100 + at,
  ["Dana", "Omar"][at % 2],
];
const deals = (count: number) => cells(header, ...Array.from({ length: count }, (_, at) => deal(at)));

describe("a sheet holds deals", () => {
  it.each<[string, CellTable]>([
    ["with every column", deals(14)],
    ["with one deal", deals(1)],
    [
      "with numbers of things",
      cells(
        ["Deal", "Stage", "Number of seats", "Closing Date"],
        ["Acme upgrade", "Proposal", 5, 46100],
        ["Bolt", "Won", 9, 46000],
      ),
    ],
    [
      "with lines as columns",
      cells(
        ["Account", "Stage", "Sensors", "Valves"],
        ["Alder", "Lead", 5, ""],
        ["Birch", "Won", "", 7],
        ["Cedar", "Lead", 4, 2],
      ),
    ],
    [
      "with columns of yes and no",
      cells(
        ["Account", "Product", "Is Won", "Is Closed", "Amount"],
        ["Alder", "Sensors", "True", "True", 5],
        ["Birch", "Valves", "False", "False", 6],
      ),
    ],
    [
      "without a line",
      cells(["Deal", "Stage", "Amount"], ["Acme upgrade", "Proposal", 5], ["Bolt", "Won", 9]),
    ],
    [
      "in German",
      cells(
        ["Kunde", "Produkt", "Phase", "Betrag"],
        ["Alder", "Ventile", "Angebot", 5],
        ["Birke", "Pumpen", "Gewonnen", 7],
      ),
    ],
    [
      "in French below a title",
      cells(
        ["Affaires 2026"],
        [],
        ["Compte", "Produit", "Étape", "Montant"],
        ["Alder", "Vannes", "Proposition", 5],
        ["Bouleau", "Pompes", "Gagné", 7],
      ),
    ],
    [
      "as a list of purchases",
      cells(
        ["customer", "date", "product", "amount"],
        ["A", 46000, "P", 5],
        ["A", 46010, "Q", 6],
        ["B", 46020, "P", 7],
      ),
    ],
  ])("%s", (_, table) => expect(likenessOf(table).holds).toBe("deals"));
});

describe("a sheet holds no deals", () => {
  const accounts = Array.from({ length: 20 }, (_, at) => [
    `Account ${at}`,
    ["Active", "Inactive"][at % 2],
    1e6 + at,
    45000 + at,
    "Dana",
  ]);
  it.each<[string, CellTable]>([
    [
      "a read-me",
      cells(["Read me"], ["Goal", "Keep the pipeline"], ["Owner", "Sales operations"], ["Status", "Draft"]),
    ],
    ["quotas", cells(["Rep", "Quota", "Region"], ["Dana", 500000, "North"], ["Omar", 450000, "South"])],
    [
      "a pivot by stage",
      cells(["Row Labels", "Sum of Amount"], ["Qualification", 5], ["Closed Won", 7], ["Grand Total", 12]),
    ],
    [
      "a pivot by account in German",
      cells(
        ["Zeilenbeschriftungen", "Summe von Betrag", "Anzahl von Kunde"],
        ["Alder", 5, 1],
        ["Gesamtergebnis", 5, 1],
      ),
    ],
    ["a pivot in Portuguese", cells(["Rótulos de Linha", "Soma de Valor"], ["Sensores", 5])],
    ["key figures", cells(["KPI", "Value"], ["Open deals", 14], ["Win rate", 0.4], ["Pipeline", 1005534])],
    [
      "a summary by stage",
      cells(
        ["Stage", "Deals", "Amount"],
        ["Qualification", 4, 100],
        ["Proposal", 3, 80],
        ["Closed Won", 2, 50],
      ),
    ],
    [
      "lines summed up",
      cells(["Product", "Deals", "Amount"], ["Sensors", 4, 100], ["Valves", 3, 80], ["Service", 2, 50]),
    ],
    [
      "a table of stages by lines",
      cells(["Stage", "Sensors", "Valves"], ["Lead", 2, 2], ["Proposal", 4, 2], ["Won", 2, 2]),
    ],
    [
      "products with a status",
      cells(
        ["Product", "List Price", "Status"],
        ["Sensors", 100, "Active"],
        ["Valves", 90, "Active"],
        ["Pumps", 9, "Retired"],
      ),
    ],
    [
      "a summary by line",
      cells(
        ["Product", "Stage", "Amount"],
        ["Sensors", "Won", 100],
        ["Valves", "Lost", 80],
        ["Service", "Open", 50],
      ),
    ],
    ["accounts", cells(["Account", "Status", "Annual Revenue", "Created", "Owner"], ...accounts)],
    [
      "products",
      cells(["Product", "Category", "List price"], ["Sensors", "Hardware", 100], ["Valves", "Hardware", 90]),
    ],
    [
      "activities",
      cells(
        ["Date", "Account", "Type", "Hours", "Owner"],
        [46000, "Alder", "Call", 1, "Dana"],
        [46001, "Alder", "Visit", 2, "Omar"],
      ),
    ],
    ["nothing", cells()],
  ])("but %s", (_, table) => expect(likenessOf(table).holds).not.toBe("deals"));
});

describe("choosing the sheet", () => {
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);
  const readMe = sheet("Read me", cells(["Read me"], ["Owner", "Sales"], ["Status", "Draft"]));
  const quotas = sheet("Targets", cells(["Rep", "Quota"], ["Dana", 5], ["Omar", 6]));

  it("passes over what holds no deals", () => {
    const choice = chooseSheet([readMe, quotas, sheet("Data", deals(14))], 0);
    expect(names(choice.likely)).toEqual(["Data"]);
    expect(names(choice.withDeals)).toEqual(["Data"]);
  });

  it("stays with the sheet that the file opens with where it is nearly as good", () => {
    const short = sheet(
      "Short",
      cells(header.slice(0, 4), ...Array.from({ length: 30 }, (_, at) => deal(at).slice(0, 4))),
    );
    const all = [sheet("Full", deals(30)), short];
    expect(names(chooseSheet(all, 0).likely)).toEqual(["Full", "Short"]);
    expect(names(chooseSheet([sheet("A", deals(30)), sheet("B", deals(25))], 1).likely)).toEqual(["B", "A"]);
  });

  it("takes the long list rather than an example of two rows with which the file opens", () => {
    const choice = chooseSheet([sheet("Example", deals(2)), sheet("Pipeline", deals(300))], 0);
    expect(names(choice.likely)).toEqual(["Pipeline", "Example"]);
  });

  it("takes the open deals rather than a longer archive of won ones, though the file opens with it", () => {
    const head = ["Account", "Product", "Stage", "Amount"];
    const of = (stage: string, count: number) =>
      cells(head, ...Array.from({ length: count }, (_, at) => [`A${at % 9}`, "Sensors", stage, 5 + at]));
    const all = [sheet("Won", of("Closed Won", 40)), sheet("Pipeline", of("Proposal", 8))];
    expect(names(chooseSheet(all, 0).likely)).toEqual(["Pipeline", "Won"]);
    expect(names(chooseSheet(all, 1).likely)).toEqual(["Pipeline", "Won"]);
    expect(names(chooseSheet(all, 0).withDeals)).toEqual(["Won", "Pipeline"]);
  });

  it("takes a hidden sheet only where no other holds deals, and never counts it with the others", () => {
    const hidden = sheet("Old", deals(200), true);
    expect(names(chooseSheet([hidden, sheet("Deals", deals(3))], 1).likely)).toEqual(["Deals", "Old"]);
    expect(names(chooseSheet([readMe, hidden], 0).likely)).toEqual(["Old"]);
    expect(chooseSheet([readMe, hidden], 0).withDeals).toEqual([]);
  });

  it("knows deals by the name of their tab where it says how far they are", () => {
    const few = cells(["Account", "Product", "Amount"], ["Alder", "Sensors", 5], ["Birch", "Valves", 6]);
    expect(names(chooseSheet([sheet("Won", few), sheet("Accounts", few)], 0).withDeals)).toEqual(["Won"]);
  });

  it("takes a sheet of ours last", () => {
    const choice = chooseSheet(
      [sheet("Goals", deals(90)), sheet("Deals", deals(5))],
      0,
      (name) => name === "Goals",
    );
    expect(names(choice.likely)).toEqual(["Deals", "Goals"]);
    expect(names(choice.withDeals)).toEqual(["Deals"]);
  });

  it("finds none in a workbook of pivots", () => {
    const pivot = sheet(
      "Pivot",
      cells(["Row Labels", "Count of Deal"], ["North", 281], ["Grand Total", 281]),
    );
    const summary = sheet(
      "By stage",
      cells(["Stage", "Deals", "Amount"], ["Lead", 4, 100], ["Proposal", 3, 80], ["Won", 2, 50]),
    );
    expect(chooseSheet([pivot, readMe, quotas, summary], 0)).toEqual({
      likely: [],
      doubtful: [],
      withDeals: [],
    });
  });

  it("looks at the first rows alone, so that fifty long sheets are no work", () => {
    const values = new Proxy(deals(5000).values as Row[], {
      get(target, key) {
        if (typeof key === "string" && Number(key) > 1000) throw new Error(`row ${key} was read`);
        return Reflect.get(target, key);
      },
    });
    expect(likenessOf({ values, top: 1, left: 0 }).holds).toBe("deals");
  });
});

describe("the name of a tab says", () => {
  it.each([
    ["Dana Reed", "owner"],
    ["North", "owner"],
    ["Won", "stage"],
    ["Closed Lost 2026", "stage"],
    ["Gewonnen", "stage"],
    ["Jan 2026", "nothing"],
    ["Q3", "nothing"],
    ["2026-05", "nothing"],
    ["März", "nothing"],
    ["Sheet2", "nothing"],
    ["Tabelle1", "nothing"],
    ["Deals", "nothing"],
  ])("%s: %s", (name, says) => expect(tabSays(name)).toBe(says));
});

const flagged = (...closed: readonly unknown[]) =>
  cells(
    ["Account", "Product", "Amount", "Is Won", "Is Closed"],
    ...closed.map((each, at) => [`Account ${at}`, "Sensors", 5, each, each]),
  );

test("among sheets of yes and no the one with open deals goes before an archive", () => {
  const sheets = [
    { name: "2025", hidden: false, cells: flagged("True", "True", "True", "True") },
    { name: "2026", hidden: false, cells: flagged("False", "False", "True") },
  ];
  expect(chooseSheet(sheets, 0).likely[0]?.name).toBe("2026");
});

test("a column of won alone says that the sheet holds deals", () => {
  expect(likenessOf(cells(["Account", "Value", "Won?"], ["Alder", 5, "Yes"], ["Birch", 7, ""])).holds).toBe(
    "deals",
  );
});

test("a price list and a list of meetings hold no deals, whatever their tabs are called", () => {
  const sheets = [
    {
      name: "Price list",
      hidden: false,
      cells: cells(
        ["Product", "List price", "Category", "Owner"],
        ["P0", 5, "Hardware", "Dana"],
        ["P1", 6, "Hardware", "Dana"],
      ),
    },
    {
      name: "Meetings",
      hidden: false,
      cells: cells(["Account", "Date", "Owner"], ["Alder", 46000, "Dana"], ["Birch", 46001, "Dana"]),
    },
  ];
  expect(chooseSheet(sheets, 0).withDeals).toEqual([]);
});

test("figures under stages are sums, however few rows there are", () => {
  const sums = cells(["Product", "Open", "Won", "Total"], ["Sensors", 1, 2, 3], ["Valves", 2, 3, 5]);
  expect(likenessOf(sums).holds).toBe("none");
});
