import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookOf } from "../files/fixtures/workbookOf";
import { typed } from "./typed";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sheetOf = (rows: readonly (readonly string[])[]) =>
  `<sheetData>${rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((text, c) => `<c r="${"ABCD"[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`,
    )
    .join("")}</sheetData>`;

it("a workbook that opens with its goals still shows its deals, and the goals beside them", () => {
  const path = join(folder, "book.xlsx");
  const sheets = {
    Goals: sheetOf([
      ["Rep", "New customers", "Quota"],
      ["Ann", "6", "1000"],
    ]),
    Deals: sheetOf([
      ["Account", "Product Line", "Stage", "Owner"],
      ["Alder", "Sensors", "Proposal", "Ann"],
    ]),
  };
  writeFileSync(path, workbookOf({ sheets }));
  const { code, out } = typed("team", path, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out).reps).toMatchObject([{ rep: "Ann", deals: { open: 1 }, newGoal: 6, quota: 1000 }]);
});

describe("the sheet of a workbook", () => {
  const header = ["Account", "Product", "Stage", "Amount"];
  const ofDana = [header, ["Alder", "Sensors", "Proposal", "5"], ["Birch", "Valves", "Closed Won", "7"]];
  const ofOmar = [header, ["Cedar", "Sensors", "Negotiation", "6"]];
  const readMe = [["Read me"], ["Owner", "Sales operations"], ["Status", "Draft"]];
  const pivot = [
    ["Row Labels", "Sum of Amount"],
    ["Proposal", "5"],
    ["Closed Won", "7"],
    ["Grand Total", "12"],
  ];

  const book = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>, ...args: string[]) => {
    const path = join(folder, "sheets.xlsx");
    const parts = Object.entries(sheets).map(([name, rows]) => [name, sheetOf(rows)] as const);
    writeFileSync(path, workbookOf({ sheets: Object.fromEntries(parts) }));
    return typed("review", path, ...args);
  };
  const told = (sheets: Parameters<typeof book>[0], ...args: string[]) => {
    const read = JSON.parse(book(sheets, ...args, "--json").out);
    return {
      sheet: read.sheet,
      deals: read.deals.rows,
      messages: read.issues.map((issue: { message: string }) => issue.message),
    };
  };

  it("is the one with the deals, and that the file opens with another is told", () => {
    expect(told({ Start: readMe, Deals: ofDana })).toEqual({
      sheet: "Deals",
      deals: 2,
      messages: [
        'The deals were read from the sheet "Deals"; "Start", with which the file opens, looks less like a list of open deals',
      ],
    });
  });

  it("is told where it is a list, but hardly one of deals", () => {
    const accounts = [
      ["Account", "Annual Revenue"],
      ["Alder", "5"],
      ["Birch", "7"],
      ["Cedar", "9"],
    ];
    expect(told({ Accounts: accounts, Pivot: pivot }).messages[0]).toBe(
      'The sheet "Accounts" does not look like a list of deals, so these figures may mean nothing: choose another with --sheet, or say its columns with --map',
    );
    expect(told({ Accounts: accounts }, "--sheet", "Accounts").messages[0]).not.toContain("look like");
  });

  it("leaves others with deals unread, and tells them", () => {
    expect(told({ Dana: ofDana, Omar: ofOmar, Pivot: pivot })).toEqual({
      sheet: "Dana",
      deals: 2,
      messages: ["1 more sheet holds deals and was not read: Omar; read it together with --sheet all"],
    });
  });

  it("is all of those with deals where that is asked for, each rep's tab under its name", () => {
    const { sheet, deals, messages } = told({ Pivot: pivot, Dana: ofDana, Omar: ofOmar }, "--sheet", "all");
    expect([sheet, deals]).toEqual(["Dana", 3]);
    expect(messages).toEqual([
      "1 row of Omar was added below: row 2 there is row 4 here",
      "Dana and Omar have no owner column: the tab's name was read as the owner of their deals",
    ]);
    expect(book({ Dana: ofDana, Omar: ofOmar }, "--sheet", "all", "--owner", "Omar").code).toBe(0);
  });

  it("gives no owner where the tabs are months, and the stage where they say it", () => {
    const months = { "Jan 2026": ofDana, "Feb 2026": ofOmar };
    expect(told(months, "--sheet", "all").messages).toHaveLength(1);
    const stageless = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.filter((_, at) => at !== 2));
    const dated = (rows: readonly (readonly string[])[]) =>
      stageless(rows).map((row, at) => [...row, at === 0 ? "Close date" : "2026-05-04"]);
    const again = [...ofDana, ["Birch", "Sensors", "Closed Won", "8"]];
    const read = JSON.parse(book({ Open: dated(again), Won: dated(again) }, "--sheet", "all", "--json").out);
    expect(read.deals).toMatchObject({ rows: 6, open: 3, won: 3 });
  });

  it("is the named one, whatever it holds", () => {
    expect(book({ Deals: ofDana, Start: readMe }, "--sheet", "start").code).toBe(0);
    expect(told({ Deals: ofDana, All: ofOmar }, "--sheet", "all")).toMatchObject({
      sheet: "All",
      deals: 1,
      messages: [],
    });
  });

  it("is refused on one line where there are pivots and notes alone", () => {
    const { code, out, err } = book({ Pivot: pivot, Start: readMe });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(
      "funnel-balance: no sheet of sheets.xlsx holds deals (Pivot and Start): what is looked for is one deal a row under headers such as Account, Product, Stage and Amount; choose a sheet with --sheet\n",
    );
    expect(book({ Pivot: pivot }, "--sheet", "all").err).toBe(err.replace("Pivot and Start", "Pivot"));
  });

  it("is told on standard error by commands that tell nothing else of the file", () => {
    const path = join(folder, "sheets.xlsx");
    writeFileSync(path, workbookOf({ sheets: { Dana: sheetOf(ofDana), Omar: sheetOf(ofOmar) } }));
    expect(typed("brief", path, "Alder").err).toContain("1 more sheet holds deals");
  });

  it("that names no owner is refused by the team's review, with the others that hold deals", () => {
    const path = join(folder, "sheets.xlsx");
    writeFileSync(path, workbookOf({ sheets: { Dana: sheetOf(ofDana), Omar: sheetOf(ofOmar) } }));
    expect(typed("team", path).err).toContain(
      "more sheets hold deals (Omar): read them together with --sheet all",
    );
    const { reps } = JSON.parse(typed("team", path, "--sheet", "all", "--json").out);
    expect(reps.map(({ rep }: { rep: string }) => rep).sort()).toEqual(["Dana", "Omar"]);
  });

  it("of whose deals none is that rep's names the others that hold deals", () => {
    expect(book({ Dana: ofDana, Omar: ofOmar }, "--owner", "Omar").err).toContain(
      "more sheets hold deals (Omar): read them together with --sheet all",
    );
  });
});
