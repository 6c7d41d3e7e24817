import { dealName } from "../../../core/table/dealName";
import { CustomerType } from "../../../core/table/Pipeline";
import { failure, headers, issue, outcomes, read, table } from "./readTable";

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

describe("what the columns mean", () => {
  test("an Account column of numbers yields to a Name column of companies", () => {
    const pipeline = read(
      table(
        ["Account", "Name", "Rep", "Manager", "Product", "Quantity", "Price", "Status"],
        [714466, "Barton LLC", "Craig", "Debra", "CPU", 1, 30000, "presented"],
        [714466, "Barton LLC", "Craig", "Debra", "Software", 1, 10000, "won"],
        [737550, "Koepp Ltd", "Craig", "Debra", "CPU", 2, 65000, "declined"],
      ),
    );
    expect(headers(pipeline)).toEqual({
      account: "Name",
      owner: "Rep",
      line: "Product",
      quantity: "Quantity",
      amount: "Price",
      stage: "Status",
    });
    expect(outcomes(pipeline)).toEqual(["open", "won", "lost"]);
  });

  test("a product_name column of Mr and Ms yields to a column of products", () => {
    const rows = ["Mr", "Ms", "Mr"].map((title, at) => [title, ["Sensors", "Valves", "Sensors"][at], "Lead"]);
    expect(headers(read(table(["product_name", "Category", "Stage"], ...rows))).line).toBe("Category");
  });

  test("ids are read as names where their header says whose they are and there is nothing better", () => {
    const pipeline = read(table(["id_empresa", "id_produto", "estagio"], [19, 2, "Lead"], [5, 2, "Commit"]));
    expect(headers(pipeline)).toEqual({ account: "id_empresa", line: "id_produto", stage: "estagio" });
  });

  test("a guess is no account and no amount: nothing rests on it, and it is told what may be meant", () => {
    const pipeline = read(
      table(
        ["Deal", "Client CRM", "Contact", "Number of sales reps", "Weighted", "Stage"],
        ["D1", "Bitrix24", "Ann", 2, 200, "Lead"],
        ["D2", "HubSpot", "Bob", 3, 300, "Won"],
      ),
    );
    expect(headers(pipeline)).toEqual({ deal: "Deal", stage: "Stage" });
    expect(
      pipeline.issues.flatMap((each) => (each.code === "column-maybe" ? [[each.role, each.header]] : [])),
    ).toEqual([
      ["account", "Contact"],
      ["amount", "Weighted"],
    ]);
    expect(headers(read(pipeline.source, { map: { account: "Client CRM" } })).account).toBe("Client CRM");
  });

  test("one value everywhere is the seller's own company where another column names buyers", () => {
    const rows = ["Acme", "Bosch", "Acme", "Cedar", "Dune"].map((name) => ["My Company", name, "Lead"]);
    expect(headers(read(table(["Company", "Partner", "Stage"], ...rows))).account).toBe("Partner");
    const own = read(table(["Company", "Stage"], ...rows.map((row) => [row[0], row[2]])));
    expect(headers(own)).toEqual({ stage: "Stage" });
    expect(issue(own, "column-maybe")).toMatchObject({ role: "account", header: "Company" });
    // A key account manager has one customer.
    const key = read(table(["Customer", "Stage"], ...rows.map((row) => [row[0], row[2]])));
    expect(headers(key).account).toBe("Customer");
  });

  test("a column of dates that can be read in under half of its filled cells is none, and that is told", () => {
    const rows = ["#1", "#2", "#3", "46000", "NA", "pending"].map((day) => ["A", "Won", day]);
    const pipeline = read(table(["Product", "Stage", "Closed date"], ...rows));
    expect(headers(pipeline)).toEqual({ line: "Product", stage: "Stage" });
    expect(issue(pipeline, "column-unread")).toMatchObject({ role: "actualClose", header: "Closed date" });
  });

  test("an invoice's date is when a deal closed only in a list of purchases", () => {
    const rows = [46000, 46010].map((day) => ["Acme", "Won", day]);
    expect(headers(read(table(["Customer", "Stage", "InvoiceDate"], ...rows)))).toEqual({
      account: "Customer",
      stage: "Stage",
    });
    const log = read(table(["Customer", "InvoiceDate"], ...rows.map(([who, , day]) => [who, day])));
    expect(headers(log)).toEqual({ account: "Customer", actualClose: "InvoiceDate" });
  });

  test("in a list of two or three columns an id that comes again is who bought", () => {
    const rows = [1, 2, 1, 3].map((id, at) => [id, 46000 + at]);
    for (const header of ["id", "masterid", "Member ID"])
      expect(headers(read(table([header, "date"], ...rows))).account).toBe(header);
    expect(
      headers(read(table(["id", "date", "Stage"], ...rows.map((row) => [...row, "Won"])))).account,
    ).toBeUndefined();
  });

  test("capitals without spaces are read as words, and an account's id goes before a deal's name", () => {
    const rows = [1, 1, 2, 3].map((id, at) => [`00${id}xx000000000AAA`, `Deal ${at}`, "Won", 46000]);
    expect(headers(read(table(["ACCOUNTID", "NAME", "STAGENAME", "CLOSEDATE"], ...rows)))).toEqual({
      account: "ACCOUNTID",
      deal: "NAME",
      stage: "STAGENAME",
      expectedClose: "CLOSEDATE",
    });
  });

  test("the user's choice stands, by role key or by a word for the role", () => {
    const cells = table(["Product", "Group", "Stage", "When"], ["X", "Sensors", "Lead", 46000]);
    const pipeline = read(cells, { map: { line: "group", "close date": "When" } });
    expect(headers(pipeline)).toEqual({ line: "Group", stage: "Stage", expectedClose: "When" });
    expect(pipeline.columns.line).toMatchObject({ confidence: 1, chosenByUser: true });
  });

  test('"" says that the sheet has no such column', () => {
    expect(read(table(["Product", "Stage"], ["X", "Lead"]), { map: { line: "" } }).line).toBeNull();
  });

  test("a header that is not there and a word that is no role are failures that list what there is", () => {
    const cells = table(["Product", "Stage"], ["X", "Lead"]);
    expect(failure(cells, { map: { line: "Linie" } })).toEqual({
      code: "unknown-header",
      header: "Linie",
      headers: ["Product", "Stage"],
    });
    expect(failure(cells, { map: { zebra: "Product" } })).toMatchObject({
      code: "unknown-role",
      name: "zebra",
    });
  });

  test("a header that only the user names is found", () => {
    const cells = table(["Report"], ["Was", "Wie weit"], ["Sensors", "Lead"]);
    expect(read(cells, { map: { line: "Was", stage: "Wie weit" } }).headerRow).toBe(2);
  });

  test("columns without a role are attributes", () => {
    const pipeline = read(table(["Product", "Stage", "Region", ""], ["X", "Lead", "North", 1]));
    expect(pipeline.attributes).toEqual([{ column: 2, header: "Region" }]);
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

describe("money and chances", () => {
  const amounts = (...cells: readonly unknown[]) =>
    read(table(["Product", "Amount"], ...cells.map((cell) => ["A", cell])));

  test("one unambiguous cell decides what a comma means in the whole column", () => {
    expect([...(amounts("1.250,00", "1.234", 5).amount ?? [])]).toEqual([1250, 1234, 5]);
    expect([...(amounts("1,250.00", "1.234").amount ?? [])]).toEqual([1250, 1.234]);
  });

  test("without one, a sign before three digits parts thousands, and that is told", () => {
    const pipeline = amounts("1.234", "5,678");
    expect([...(pipeline.amount ?? [])]).toEqual([1234, 5678]);
    expect(issue(pipeline, "amount-separator-ambiguous")?.rows).toBe(2);
  });

  test("unreadable and negative amounts are told and worth nothing; blanks are not told", () => {
    const pipeline = amounts("see mail", "(1 200)", -5, null, 7);
    expect([...(pipeline.amount ?? [])]).toEqual([NaN, NaN, NaN, NaN, 7]);
    expect(issue(pipeline, "amount-unreadable")).toMatchObject({ rows: 1, sheetRows: [2], column: 1 });
    expect(issue(pipeline, "amount-negative")).toMatchObject({ rows: 2, sheetRows: [3, 4] });
  });

  test("a column of one currency goes before one of several, and that is told", () => {
    const head = [
      "Product",
      "Amount Currency",
      "Amount",
      "Amount (converted) Currency",
      "Amount (converted)",
    ];
    const cells = table(head, ["A", "GBP", 8, "USD", 10], ["B", "USD", 20, "USD", 20]);
    const pipeline = read(cells);
    expect([...(pipeline.amount ?? [])]).toEqual([10, 20]);
    expect(pipeline).toMatchObject({ amountsAdd: true, currency: "USD" });
    expect(issue(pipeline, "amount-converted")).toMatchObject({
      header: "Amount (converted)",
      other: "Amount",
    });
  });

  test("a currency column that belongs to another amount does not govern the one that the user chose", () => {
    const head = ["Product", "Deal Value", "Currency of Value", "Value EUR"];
    const cells = table(head, ["A", 8, "GBP", 10], ["B", 20, "USD", 20]);
    expect(read(cells, { map: { amount: "Value EUR" } })).toMatchObject({
      amountsAdd: true,
      currency: "EUR",
    });
    expect(read(cells, { map: { amount: "Deal Value" } }).amountsAdd).toBe(false);
  });

  test("amounts that are not known yet are blanks, however many", () => {
    const pipeline = amounts("on request", "auf Anfrage", "pending", "sur demande", 5);
    expect([...(pipeline.amount ?? [])]).toEqual([NaN, NaN, NaN, NaN, 5]);
    expect(issue(pipeline, "placeholders")).toMatchObject({ rows: 4 });
    expect(issue(pipeline, "amount-unreadable")).toBeUndefined();
  });

  test("a line's own amount goes before the deal's", () => {
    const cells = table(["Product", "Amount", "Total Price"], ["A", 100, 20], ["B", 100, 80]);
    expect(headers(read(cells)).amount).toBe("Total Price");
  });

  test("several currencies are told, and their amounts must not be added", () => {
    const pipeline = amounts("€ 5", "5 EUR", "$ 7");
    expect(pipeline.amountsAdd).toBe(false);
    expect(issue(pipeline, "currencies-mixed")).toMatchObject({
      rows: 3,
      currencies: ["EUR", "$"],
    });
  });

  test("the currency comes from the currency column, the cells, their formats or the header", () => {
    expect(read(table(["Product", "Amount", "Currency"], ["A", 5, "CHF"], ["A", 5, ""])).currency).toBe(
      "CHF",
    );
    expect(amounts("€ 5", 7).currency).toBe("€");
    const formats = [
      ["", ""],
      ["", "[$£-809]#,##0"],
    ];
    expect(
      read({
        values: [
          ["Product", "Amount"],
          ["A", 5],
        ],
        formats,
        top: 1,
        left: 0,
      }).currency,
    ).toBe("£");
    expect(read(table(["Product", "Amount (€)"], ["A", 5])).currency).toBe("€");
  });

  const chances = (...cells: readonly unknown[]) =>
    read(table(["Product", "Probability"], ...cells.map((cell) => ["A", cell])));

  test("chances are fractions, or percentages where one is over 1", () => {
    expect([...(chances(0.2, 1, 0).probability ?? [])]).toEqual([0.2, 1, 0]);
    expect([...(chances(20, 1, 100).probability ?? [])]).toEqual([0.2, 0.01, 1]);
    expect([...(chances("20 %", 0.5, "12,5%").probability ?? [])]).toEqual([0.2, 0.5, 0.125]);
  });

  test("High, Medium and Low are 0.75, 0.5 and 0.25, and told as an assumption", () => {
    const pipeline = chances("High", "Medium", "low");
    expect([...(pipeline.probability ?? [])]).toEqual([0.75, 0.5, 0.25]);
    expect(issue(pipeline, "probability-words")).toMatchObject({
      rows: 3,
      words: ["High", "Medium", "low"],
    });
  });

  test("chances outside 0 to 100 % are told", () => {
    const pipeline = chances(50, 120, -1, "maybe");
    expect([...(pipeline.probability ?? [])]).toEqual([0.5, NaN, NaN, NaN]);
    expect(issue(pipeline, "probability-unreadable")).toMatchObject({ rows: 3, sheetRows: [3, 4, 5] });
  });
});

describe("dates", () => {
  const dates = (...cells: readonly unknown[]) =>
    read(table(["Product", "Created", "Close date"], ...cells.map((cell) => ["A", cell, "13/1/2026"])));
  // 46115 is 2026-04-03, 46085 is 2026-03-04, 46035 is 2026-01-13.

  test("a table's other date column decides whether the day stands first", () => {
    const pipeline = dates("3/4/2026");
    expect([...(pipeline.created ?? [])]).toEqual([46115]);
    expect(issue(pipeline, "date-order-ambiguous")).toBeUndefined();
  });

  test("a column that nothing decides is told with what was read", () => {
    const pipeline = read(table(["Product", "Created"], ["A", "3/4/2026"]));
    expect([...(pipeline.created ?? [])]).toEqual([46085]);
    expect(issue(pipeline, "date-order-ambiguous")).toMatchObject({
      rows: 1,
      example: "3/4/2026",
      day: 46085,
    });
  });

  test("serials, Date objects and clock times become whole days", () => {
    expect([...(dates(46085.7, new Date(2026, 2, 4, 23, 59), "2026-03-04 08:00").created ?? [])]).toEqual([
      46085, 46085, 46085,
    ]);
  });

  test("a mistyped year is told and is no date", () => {
    const pipeline = dates("5/5/1023", "see mail", "", 12, 46085, 46085, 46085, 46085);
    expect([...(pipeline.created ?? [])].slice(0, 4)).toEqual([NaN, NaN, NaN, NaN]);
    expect(issue(pipeline, "date-unreadable")).toMatchObject({ rows: 3, sheetRows: [2, 3, 5] });
  });

  test("a month or a quarter is its last day, told once a column", () => {
    const pipeline = dates("Oct-26", "2026-11", "Q4 2026", "2026-10-05");
    expect([...(pipeline.created ?? [])]).toEqual([46326, 46356, 46387, 46300]);
    expect(issue(pipeline, "date-period")).toMatchObject({ rows: 3, example: "Oct-26", day: 46326 });
    expect(issue(pipeline, "date-unreadable")).toBeUndefined();
  });

  test.each([
    "NA",
    "Sin_Factura",
    "tbd",
    "noch offen",
    "k.A.",
    "pas encore",
    "Sem data",
    "n.v.t.",
    "da definire",
  ])("%j is a blank, told once and not as unreadable", (word) => {
    const pipeline = dates("2026-10-05", word, "2026-10-06", word);
    expect([...(pipeline.created ?? [])]).toEqual([46300, Number.NaN, 46301, Number.NaN]);
    expect(issue(pipeline, "placeholders")).toMatchObject({ rows: 2, values: [word], sheetRows: [3, 5] });
    expect(issue(pipeline, "date-unreadable")).toBeUndefined();
  });

  test("as-of is the latest created date or close of a won or lost deal, never an open deal's close date", () => {
    const cells = table(
      ["Product", "Stage", "Created", "Close date"],
      ["A", "Lead", 46000, 47000],
      ["A", "Won", 45000, 46100],
    );
    expect(read(cells).asOf).toBe(46100);
    expect(read(cells, { asOf: 46200 }).asOf).toBe(46200);
    expect(read(table(["Product", "Stage"], ["A", "Lead"])).asOf).toBeNull();
  });

  test("the actual close date of a won deal wins over the expected one", () => {
    const cells = table(
      ["Product", "Stage", "Expected close date", "Actual close date"],
      ["A", "Won", 46500, 46100],
      ["A", "Won", 46050, ""],
    );
    expect(read(cells).asOf).toBe(46100);
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
});
