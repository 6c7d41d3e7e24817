import { headers, issue, read, table } from "../readTable";

test.each([
  ["Annual Revenue", "Employees"],
  ["Annual Revenue (USD)", "Industry"],
  ["Company Revenue", "Website"],
  ["Jahresumsatz", "Mitarbeiter"],
  ["Chiffre d'affaires annuel", "Effectif"],
  ["Jaaromzet", "Branche"],
])("%s beside %s is the account's and no deal's, and that is told", (revenue, beside) => {
  const pipeline = read(
    table(
      ["Account", "Product", "Stage", beside, revenue],
      ["Acme", "Sensors", "Proposal", "100", 10_000_000],
      ["Brix", "Valves", "Won", "200", 8_000_000],
    ),
  );
  expect(pipeline.amount).toBeNull();
  expect(issue(pipeline, "column-maybe")).toMatchObject({ role: "amount", header: revenue });
});

test("alone it is the amount as before", () => {
  const cells = table(["Account", "Stage", "Annual Revenue"], ["Acme", "Open", 5]);
  expect(headers(read(cells)).amount).toBe("Annual Revenue");
});

test("beside the deal's own amount nothing is asked", () => {
  const cells = table(
    ["Account", "Stage", "Industry", "Annual Revenue", "Total"],
    ["Acme", "Open", "Food", 5, 6],
  );
  expect(headers(read(cells)).amount).toBe("Total");
  expect(issue(read(cells), "column-maybe")).toBeUndefined();
});
