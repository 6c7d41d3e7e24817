import { headers, issue, read, table } from "./readTable";

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

  test("what is beyond all money is told with its cell and added nowhere, also as a text and in thousands", () => {
    const pipeline = amounts(1e300, "9".repeat(40), 1e15, 2e15, -1e300, 7);
    expect([...(pipeline.amount ?? [])]).toEqual([NaN, NaN, 1e15, NaN, NaN, 7]);
    expect(issue(pipeline, "amount-beyond")).toMatchObject({ rows: 3, sheetRows: [2, 3, 5], column: 1 });
    expect(issue(pipeline, "amount-negative")).toMatchObject({ rows: 1, sheetRows: [6] });
    const thousands = read(table(["Product", "Amount (k EUR)"], ["A", 1e13], ["A", 5]));
    expect([...(thousands.amount ?? [])]).toEqual([NaN, 5000]);
    const priced = read(table(["Product", "Quantity", "Unit price"], ["A", 1e10, 1e10], ["A", 2, 5]));
    expect([...(priced.amount ?? [])]).toEqual([NaN, 10]);
    expect(issue(priced, "amount-beyond")).toMatchObject({ rows: 1, sheetRows: [2], column: 2 });
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

  test("a fiscal year, a half, a bare year and a week are their last days, each kind told", () => {
    const pipeline = dates(
      "FY26 Q3",
      "Q1 26/27",
      "H1 2027",
      2027,
      "2026 KW 40",
      202610,
      "Week of 2026-10-05",
    );
    expect([...(pipeline.created ?? [])]).toEqual([46295, 46203, 46568, 46752, 46299, 46326, 46300]);
    const told = pipeline.issues.filter(({ code }) => code === "date-period");
    expect(told).toMatchObject([
      { of: "calendar", rows: 4, example: "H1 2027" },
      { of: "fiscal", rows: 1, example: "FY26 Q3" },
      { of: "split", rows: 1, example: "Q1 26/27" },
    ]);
  });

  test("periods without a year are no days, and that is told", () => {
    const pipeline = dates("2026-10-05", "2026-10-06", "KW 45", "15-Dec");
    expect([...(pipeline.created ?? [])]).toEqual([46300, 46301, NaN, NaN]);
    expect(issue(pipeline, "date-yearless")).toMatchObject({ rows: 2, values: ["KW 45", "15-Dec"] });
    expect(issue(dates("Q3", "Q4", "Q1"), "column-yearless")).toMatchObject({ role: "created" });
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
