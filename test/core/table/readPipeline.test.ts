import { dealName } from "../../../core/table/dealName";
import { CustomerType } from "../../../core/table/Pipeline";
import { issueMessage } from "../../../core/words/en/issues";
import { failure, issue, outcomes, read, table } from "./readTable";

const header = ["Opportunity Name", "Account", "Product Line", "Stage", "Amount", "Close Date", "Owner"];

describe("finding the header", () => {
  test("title rows above it are passed over and told", () => {
    const pipeline = read(table(["Weekly report"], [], ["Product", "Stage"], ["Sensors", "Lead"]));
    expect(pipeline.headerRow).toBe(3);
    expect([...pipeline.sheetRows]).toEqual([4]);
    expect(issue(pipeline, "title-rows-skipped")).toMatchObject({ rows: 1, sheetRows: [1] });
  });

  test("sheet rows and columns count from where the cells stand", () => {
    const pipeline = read({
      values: [
        ["Product", "Stage"],
        ["Sensors", "Lead"],
      ],
      top: 10,
      left: 3,
    });
    expect(pipeline.headerRow).toBe(10);
    expect([...pipeline.sheetRows]).toEqual([11]);
    expect(pipeline.columns.stage?.column).toBe(4);
  });

  test.each([
    ["no-cells", []],
    ["no-cells", [[], ["", null, undefined]]],
    [
      "no-header",
      [
        ["a", "b"],
        ["c", 1],
      ],
    ],
    [
      "no-header",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["no-deals", [["Product", "Stage"]]],
    [
      "no-deals",
      [
        ["Product", "Stage"],
        ["", ""],
        ["Total", ""],
      ],
    ],
  ])("fails with %s on %j", (code, rows) => {
    expect(failure(table(...rows)).code).toBe(code);
  });

  test("a header beyond row 25 is not looked for", () => {
    const blank = Array.from({ length: 25 }, () => ["x"]);
    expect(failure(table(...blank, ["Product", "Stage"], ["Sensors", "Lead"])).code).toBe("no-header");
  });
});

describe("rows that are no deals", () => {
  const pipeline = read(
    table(
      header,
      ["One", "Acme", "Sensors", "Lead", 100, 46000, "Ann"],
      [],
      ["Two", "Bosch", "Valves", "Lead", 200, 46000, "Bob"],
      header,
      ["Three", "Total", "Valves", "Lead", 300, 46000, "Bob"],
      ["", "", "Valves total", "", 500, "", ""],
      ["Total", null, null, null, 600, null, null],
      ["", " ", "", "", "", "", ""],
    ),
  );

  test("totals, repeated headers and blank rows are left out, a company called Total is not", () => {
    expect([...pipeline.sheetRows]).toEqual([2, 4, 6]);
  });

  test("they are told with their rows; blank rows below the last deal are not", () => {
    expect(issue(pipeline, "total-row")).toMatchObject({ rows: 2, sheetRows: [7, 8] });
    expect(issue(pipeline, "repeated-header")).toMatchObject({ rows: 1, sheetRows: [5] });
    expect(issue(pipeline, "blank-rows")).toMatchObject({ rows: 1, sheetRows: [3] });
  });

  test("a deal's name is read when somebody asks", () => {
    expect([0, 1, 2, 3].map((row) => dealName(pipeline, row))).toEqual(["One", "Two", "Three", ""]);
  });
});

describe("open, won and lost", () => {
  test("status decides, a blank status leaves it to the stage, and disagreements are told", () => {
    const pipeline = read(
      table(
        ["Product", "Stage", "Status"],
        ["A", "Proposal", "Open"],
        ["A", "Closed Won", "Lost"],
        ["A", "Closed Won", ""],
        ["A", "Closed Lost", "Won"],
      ),
    );
    expect(outcomes(pipeline)).toEqual(["open", "lost", "won", "won"]);
    expect(issue(pipeline, "stage-status-disagree")).toMatchObject({ rows: 2, sheetRows: [3, 5] });
  });

  test("a bare Closed is won and told, a blank stage unknown and told, another word open and told", () => {
    const pipeline = read(
      table(["Product", "Stage"], ["A", "Closed"], ["A", ""], ["A", "Zebra"], ["A", "Zebra"]),
    );
    expect(outcomes(pipeline)).toEqual(["won", "unknown", "open", "open"]);
    expect(issue(pipeline, "stage-bare-closed")).toMatchObject({
      rows: 1,
      word: "Closed",
      as: "won",
    });
    expect(issue(pipeline, "blank-stage")).toMatchObject({ rows: 1, sheetRows: [3] });
    expect(issue(pipeline, "stage-unknown-word")).toMatchObject({ rows: 2, word: "Zebra" });
  });

  test("without stage and status every row is open, and that is told", () => {
    const pipeline = read(table(["Product", "Amount"], ["A", 1], ["B", 2]));
    expect(outcomes(pipeline)).toEqual(["open", "open"]);
    expect(issue(pipeline, "no-stage-column")?.rows).toBe(2);
  });
});

describe("customer types", () => {
  const { unknown, new: fresh, current } = CustomerType;

  test("a type column decides; words that we do not know and blanks are told", () => {
    const pipeline = read(
      table(
        ["Product", "Customer Type"],
        ["A", "New"],
        ["A", "Renewal"],
        ["A", "Zebra"],
        ["A", ""],
        ["A", "New"],
      ),
    );
    expect([...pipeline.customerType]).toEqual([fresh, current, unknown, unknown, fresh]);
    expect(issue(pipeline, "type-unknown-word")).toMatchObject({ rows: 1, word: "Zebra" });
    expect(issue(pipeline, "type-not-known")).toMatchObject({ rows: 1, sheetRows: [5] });
  });

  const history = table(
    ["Account", "Stage"],
    ["Acme Inc", "Won"],
    ["ACME", "Lead"],
    ["Bosch", "Lead"],
    ["", "Lead"],
  );

  test("an account with a won deal is current, another new, none unknown", () => {
    const pipeline = read(history);
    expect([...pipeline.customerType]).toEqual([current, current, fresh, unknown]);
    expect(pipeline.customerTypeSource).toBe("history");
  });

  test("a listed customer is current; listed names without a deal are told", () => {
    const pipeline = read(history, { customers: ["bosch GmbH", "Siemens"] });
    expect([...pipeline.customerType]).toEqual([current, current, current, unknown]);
    expect(issue(pipeline, "customers-unmatched")).toMatchObject({ count: 1, names: ["Siemens"] });
  });

  test("without a won deal and a list every type is unknown", () => {
    const pipeline = read(table(["Account", "Stage"], ["Acme", "Lead"]));
    expect([...pipeline.customerType]).toEqual([unknown]);
    expect(pipeline.customerTypeSource).toBe("none");
  });
});

describe("names", () => {
  test("spellings of one account are merged and told, misspellings only suggested", () => {
    const pipeline = read(
      table(
        ["Account", "Stage"],
        ["Siemens AG", "Lead"],
        ["SIEMENS", "Lead"],
        ["Seimens", "Lead"],
        ["", "Lead"],
      ),
    );
    expect(pipeline.account?.names).toEqual(["SIEMENS", "Seimens"]);
    expect(issue(pipeline, "names-merged")).toMatchObject({
      shown: ["SIEMENS"],
      others: ["Siemens AG"],
    });
    expect(issue(pipeline, "blank-account")).toMatchObject({ rows: 1, sheetRows: [5] });
  });

  test("error cells are told and blank", () => {
    const pipeline = read(table(["Account", "Amount"], ["#REF!", 5], ["Acme", "#N/A"]));
    expect(pipeline.issues.filter((each) => each.code === "error-cells").map((each) => each.column)).toEqual([
      0, 1,
    ]);
    expect([...(pipeline.account?.codes ?? [])]).toEqual([-1, 0]);
    expect(issue(pipeline, "amount-unreadable")).toBeUndefined();
  });

  test("hidden rows count and are told", () => {
    expect(
      issue(
        read({
          values: [
            ["Product", "Stage"],
            ["A", "Lead"],
          ],
          top: 1,
          left: 0,
          hiddenRows: 3,
        }),
        "hidden-rows",
      )?.rows,
    ).toBe(3);
  });

  test("a filter whose hidden rows the host does not count is told", () => {
    const values = [
      ["Product", "Stage"],
      ["A", "Lead"],
    ];
    const filtered = issue(read({ values, top: 1, left: 0, filtered: true }), "filter-on");
    expect(filtered && issueMessage(filtered)).toEqual(["A filter is on: the rows that it hides count too"]);
    expect(issue(read({ values, top: 1, left: 0, filtered: false }), "filter-on")).toBeUndefined();
    expect(
      issue(read({ values, top: 1, left: 0, filtered: true, hiddenRows: 1 }), "filter-on"),
    ).toBeUndefined();
  });
});
