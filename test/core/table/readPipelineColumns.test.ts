import { failure, headers, issue, outcomes, read, table } from "./readTable";

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
