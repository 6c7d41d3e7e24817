import { historyOfPipelineInSlices } from "../../../../core/customers/history/historyOfPipeline";
import { whole } from "../../whole";
import { headers, issue, read, table } from "../readTable";

const historyOfPipeline = whole(historyOfPipelineInSlices);

const rows = [
  ["Acme", "Sensors", "Proposal", 100, 10, 1000],
  ["Brix", "Valves", "Proposal", 1, 500, 500],
] as const;

test.each([
  ["Quantity", "Price", "Total"],
  ["Qty", "Price (EUR)", "Amount"],
  ["Units", "Net price", "Sum"],
  ["Menge", "Preis", "Summe"],
  ["Quantité", "Prix", "Montant"],
  ["Cantidad", "Precio", "Importe"],
  ["Quantidade", "Preço", "Valor total"],
  ["Quantità", "Prezzo", "Importo"],
  ["Aantal", "Prijs", "Bedrag"],
])("%s and %s: a price of one piece, and %s is the amount", (quantity, price, total) => {
  const head = ["Account", "Product", "Stage", quantity, price];
  const both = read(table([...head, total], ...rows));
  expect(headers(both)).toMatchObject({ quantity, unitPrice: price, amount: total });
  expect([...(both.amount ?? [])]).toEqual([1000, 500]);
  expect(issue(both, "amount-priced")).toBeUndefined();
  const priced = read(table(head, ...rows.map((row) => row.slice(0, 5))));
  expect([...(priced.amount ?? [])]).toEqual([1000, 500]);
  expect(issue(priced, "amount-priced")).toMatchObject({ header: price, quantity });
});

test.each([
  ["no quantity beside it", ["Price"], "Price"],
  ["the price of a deal", ["Quantity", "Deal price"], "Deal price"],
  ["a price of one piece beside it", ["Quantity", "Unit price", "Price"], "Price"],
])("but %s: it is the amount", (_, columns, amount) => {
  const found = read(table(["Account", "Stage", ...columns], ["Acme", "Open", 5, 6, 7]));
  expect(headers(found).amount).toBe(amount);
});

test("the user decides", () => {
  const cells = table(["Account", "Stage", "Quantity", "Price"], ["Acme", "Open", 5, 6]);
  expect(headers(read(cells, { map: { amount: "Price" } })).amount).toBe("Price");
  expect(headers(read(cells, { map: { quantity: "" } })).amount).toBe("Price");
});

test("a price that grows with the quantity is the amount, and that is told", () => {
  const cells = table(
    ["Account", "Product", "Status", "Quantity", "Price"],
    ["Acme", "Sensors", "won", 1, 35000],
    ["Brix", "Sensors", "pending", 2, 70000],
    ["Cato", "Valves", "pending", 1, 5000],
    ["Dune", "Valves", "won", 3, 15000],
  );
  const pipeline = read(cells);
  expect(headers(pipeline).amount).toBe("Price");
  expect(issue(pipeline, "price-of-all")).toMatchObject({ header: "Price", quantity: "Quantity", column: 4 });
  expect(issue(read(cells, { map: { amount: "Price" } }), "price-of-all")).toBeUndefined();
  const pieces = read(cells, { map: { unitPrice: "Price" } });
  expect([...(pieces.amount ?? [])]).toEqual([35000, 140000, 5000, 45000]);
});

test("rows of one deal are worth their own pieces", () => {
  const cells = table(
    ["Deal ID", "Account", "Product", "Stage", "Qty", "Price"],
    ["D1", "Acme", "Sensors", "Proposal", 3, 100],
    ["D1", "Acme", "Valves", "Proposal", 1, 50],
    ["D2", "Brix", "Valves", "Proposal", 2, 50],
  );
  const pipeline = read(cells);
  expect([...(pipeline.amount ?? [])]).toEqual([350, 100]);
  expect(issue(pipeline, "amounts-of")).toMatchObject({ header: "Price", whose: "lines" });
});

test("in a list of purchases a negative quantity and total take a purchase back", () => {
  const pipeline = read(
    table(
      ["Customer", "Date", "Qty", "Price", "Total"],
      ["Acme", "2026-01-05", 2, 50, 100],
      ["Brix", "2026-01-06", 1, 50, 50],
      ["Acme", "2026-02-05", -2, 50, -100],
    ),
  );
  expect(headers(pipeline).amount).toBe("Total");
  const history = historyOfPipeline(pipeline);
  expect([...(history?.amounts ?? [])]).toEqual([50]);
  expect(history?.issues).toContainEqual(expect.objectContaining({ code: "returned", rows: 1 }));
});
