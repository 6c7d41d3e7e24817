import { findHeaderRow } from "../../../../core/table/rows/findHeaderRow";
import { headerTexts } from "../../../../core/table/rows/headerTexts";
import { headers, issue, read, table } from "../readTable";

const none = new Set<string>();
const rowOf = (...rows: readonly (readonly unknown[])[]) => findHeaderRow(table(...rows), none);

describe("a row below which values of the same kind go on is no header", () => {
  test("the first row of a client list is its header, although a later row has words of headers", () => {
    expect(
      rowOf(
        ["client_id", "client_name", "segment", "since"],
        ["CL-1", "Client 1", "Strategic", "2018-02-11"],
        ["CL-2", "Client 2", "Commercial", "2019-03-12"],
        ["CL-3", "Client 3", "Commercial", "2020-04-13"],
      ),
    ).toBe(0);
  });

  test.each([
    [
      ["Kunde", "Vertrieb"],
      ["Firma Müller", "Commercial"],
      ["Firma Huber", "Commercial"],
    ],
    [
      ["code", "colour"],
      ["P1", "Product"],
      ["P2", "Product"],
      ["P3", "Account"],
    ],
  ])("%j is the header", (...rows) => {
    const found = rowOf(...rows);
    expect(found === null || found === 0).toBe(true);
  });

  test("a list without headers has none", () => {
    expect(
      rowOf(
        ["Client 1", "Product A", "Won", 100, "2026-01-02"],
        ["Client 2", "Product B", "Won", 200, "2026-01-03"],
        ["Client 3", "Product A", "Lead", 300, "2026-01-04"],
      ),
    ).toBeNull();
  });

  const names = ["Account", "Product", "Stage", "Amount"];
  const numbers = Array.from({ length: 30 }, (_, at) => at + 1);
  test.each([
    ["Field 1 over Value 3", numbers.map((at) => `Field ${at}`), (at: number) => `Value ${at % 9}`],
    ["FIELD_1 over VALUE_3", numbers.map((at) => `FIELD_${at}`), (at: number) => `VALUE_${at % 9}`],
    [
      "Custom 3 over Value 3, numbers with gaps",
      numbers.map((at) => `Custom ${at * at * 3}`),
      (at: number) => `Value ${at}`,
    ],
    ["Field 1 over Field 3", numbers.map((at) => `Field ${at}`), (at: number) => `Field ${at % 9}`],
    ["1 to 30 over figures", numbers, (at: number) => at * 17],
    ["years over figures", numbers.map((at) => 1996 + at), (at: number) => at * 1700],
    ["years as texts over figures", numbers.map((at) => `${1996 + at}`), (at: number) => `${at * 1700}`],
    // 2025-01-01, 02-01, 03-01 ... as Excel keeps them.
    [
      "months over figures",
      [45_658, 45_689, 45_717, 45_748, 45_778, 45_809, 45_839, 45_870],
      (at: number) => at * 1700,
    ],
    ["W01 over W3", numbers.map((at) => `W${String(at).padStart(2, "0")}`), (at: number) => `W${at % 9}`],
  ])("thirty numbered headers hide no header row: %s", (_, further, cellOf) => {
    const deals = Array.from({ length: 12 }, (_, row) => [
      ["Acme", "Bosch", "Zenith"][row % 3],
      "Sensors",
      row % 2 === 0 ? "Won" : "Lead",
      100 * row,
      ...further.map((_, at) => cellOf(row * 7 + at * 5)),
    ]);
    expect(rowOf([...names, ...further], ...deals)).toBe(0);
    expect(rowOf(["Pipeline 2026"], [...names, ...further], ...deals)).toBe(1);
    // The same deals alone have no headers.
    expect(rowOf(...deals)).toBeNull();
  });

  test("headers that an export repeats are headers", () => {
    const header = ["Account", "Product", "Stage"];
    expect(rowOf(header, ["Acme", "Sensors", "Won"], header, ["Bosch", "Valves", "Lead"], header)).toBe(0);
  });

  test("a row that the user named is a header, whatever it looks like", () => {
    const cells = table(["Was", "Wie"], ["Sensors", "Won"], ["Was", "Lead"]);
    expect(findHeaderRow(cells, new Set(["was", "wie"]))).toBe(0);
  });
});

describe("headers of two rows", () => {
  const deals = [
    ["Acme", "Sensors", "Won", 100, 46000, 46100],
    ["Bosch", "Valves", "Lead", 200, 46010, 46110],
  ];

  test("groups above, names below", () => {
    const cells = table(
      ["Pipeline", "", "", "", "", ""],
      ["Deal", "", "", "Money", "Dates", ""],
      ["Account", "Product", "Stage", "Amount", "Created", "Close date"],
      ...deals,
    );
    const pipeline = read(cells);
    expect(pipeline.headerRow).toBe(3);
    expect(pipeline.rows).toBe(2);
    expect(headers(pipeline)).toMatchObject({ account: "Account", amount: "Amount", created: "Created" });
    expect(issue(pipeline, "title-rows-skipped")).toMatchObject({ rows: 1, sheetRows: [1] });
  });

  test("groups that say more than the names below them", () => {
    const cells = table(
      ["Account", "Product", "Stage", "Amount", "Date", ""],
      ["", "", "", "", "Created", "Close"],
      ...deals,
    );
    const pipeline = read(cells);
    expect(pipeline.headerRow).toBe(2);
    expect(headers(pipeline)).toMatchObject({
      account: "Account",
      line: "Product",
      stage: "Stage",
      amount: "Amount",
      created: "Created",
    });
    expect(pipeline.rows).toBe(2);
  });

  test("units and kinds below the names", () => {
    const cells = table(
      ["Account", "Product", "Stage", "Amount", "Date", "Date"],
      ["", "", "", "EUR", "created", "close"],
      ...deals,
    );
    const pipeline = read(cells);
    expect(pipeline.rows).toBe(2);
    expect(headers(pipeline)).toMatchObject({
      account: "Account",
      amount: "Amount EUR",
      expectedClose: "close Date",
    });
  });

  test("a header that says too little alone is told with its group", () => {
    const cells = table(
      ["Account", "", "Owner", ""],
      ["Name", "City", "Name", "Phone"],
      ["Acme", "Ulm", "Ann", "12 34 56"],
    );
    expect(headerTexts(cells, 1)).toEqual(["Account Name", "City", "Owner Name", "Phone"]);
  });

  test("a first deal with words where others have figures is a deal", () => {
    const cells = table(
      ["Account", "Product", "Stage", "Amount"],
      ["Zenith", "Sensors", "Lead", "to be priced"],
      ["Acme", "Valves", "Won", 100],
      ["Bosch", "Gauges", "Lead", 200],
    );
    expect(read(cells).rows).toBe(3);
  });

  test("a title or a note above is no group", () => {
    const cells = table(["Owner:", "Ann"], ["Name", "Product", "Stage"], ["Acme", "Sensors", "Won"]);
    expect(headerTexts(cells, 1)).toEqual(["Name", "Product", "Stage"]);
  });
});
