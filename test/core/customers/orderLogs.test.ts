import { historyOfPipelineInSlices } from "../../../core/customers/history/historyOfPipeline";
import { issue, outcomes, read, table } from "../table/readTable";
import { whole } from "../whole";

const historyOfPipeline = whole(historyOfPipelineInSlices);

function bought(cells: Parameters<typeof read>[0]) {
  const history = historyOfPipeline(read(cells));
  const codes = history?.issues.map(({ code }) => code) ?? [];
  return { accounts: history?.accounts, amounts: [...(history?.amounts ?? [])], codes };
}

test.each([
  [
    "English",
    "Completed",
    "Fulfilled",
    "Paid",
    "Partially refunded",
    "Refunded",
    "Credit memo",
    "Cancelled",
    "Returned",
    "Voided",
    "Pending",
  ],
  [
    "German",
    "Abgeschlossen",
    "Versendet",
    "Bezahlt",
    "Teilweise erstattet",
    "Erstattet",
    "Gutschrift",
    "Storniert",
    "Retourniert",
    "Annulliert",
    "Ausstehend",
  ],
  [
    "French",
    "Termin\u00e9e",
    "Exp\u00e9di\u00e9e",
    "Pay\u00e9e",
    "Partiellement rembours\u00e9e",
    "Rembours\u00e9e",
    "Avoir",
    "Annul\u00e9e",
    "Retourn\u00e9e",
    "Annul\u00e9",
    "En attente",
  ],
  [
    "Spanish",
    "Completado",
    "Enviado",
    "Pagado",
    "Parcialmente reembolsado",
    "Reembolsado",
    "Nota de cr\u00e9dito",
    "Cancelado",
    "Devuelto",
    "Anulado",
    "Pendiente",
  ],
  [
    "Portuguese",
    "Conclu\u00eddo",
    "Enviado",
    "Pago",
    "Parcialmente reembolsado",
    "Reembolsado",
    "Nota de cr\u00e9dito",
    "Cancelado",
    "Devolvido",
    "Anulado",
    "Pendente",
  ],
  [
    "Italian",
    "Completato",
    "Spedito",
    "Pagato",
    "Parzialmente rimborsato",
    "Rimborsato",
    "Nota di credito",
    "Annullato",
    "Reso",
    "Stornato",
    "In attesa",
  ],
  [
    "Dutch",
    "Voltooid",
    "Verzonden",
    "Betaald",
    "Gedeeltelijk terugbetaald",
    "Terugbetaald",
    "Creditnota",
    "Geannuleerd",
    "Geretourneerd",
    "Vervallen",
    "In afwachting",
  ],
  [
    "WooCommerce",
    "wc-completed",
    "shipped",
    "paid",
    "partially_refunded",
    "wc-refunded",
    "void",
    "wc-cancelled",
    "returned",
    "wc-failed",
    "wc-processing",
  ],
])("statuses of orders in %s: four were bought, five went back, one is open", (_, ...statuses) => {
  const pipeline = read(
    table(
      ["Date", "Customer", "Status", "Amount"],
      ...statuses.map((status, row) => [`2026-0${1 + (row % 9)}-05`, `C${row}`, status, 100]),
    ),
  );
  expect(outcomes(pipeline)).toEqual([...Array(4).fill("won"), ...Array(5).fill("lost"), "open"]);
  expect(issue(pipeline, "stage-read-as")).toMatchObject({ as: "whole", rows: 1 });
});

test("a completed stage among those of deals still does not say how it ended", () => {
  expect(
    outcomes(read(table(["Account", "Stage"], ["A", "Completed"], ["B", "Won"], ["C", "Lost"]))),
  ).toEqual(["unknown", "won", "lost"]);
});

test.each([
  "Cancelled at",
  "Storniert am",
  "Stornodatum",
  "Date d'annulation",
  "Fecha de cancelaci\u00f3n",
  "Data cancelamento",
  "Data annullamento",
  "Geannuleerd op",
  "Refund Date",
])("a day under %s: the order is lost, and no purchase", (header) => {
  const cells = table(
    ["Order", "Customer", "Product", "Order Date", header, "Total"],
    [1, "Acme", "Sensors", "2026-01-05", null, 100],
    [2, "Brix", "Sensors", "2026-02-05", "2026-02-07", 200],
    [3, "Acme", "Valves", "2026-03-05", "", 100],
    [4, "Cato", "Valves", "2026-04-05", null, 300],
  );
  expect(outcomes(read(cells))).toEqual(["open", "lost", "open", "open"]);
  expect(issue(read(cells), "stage-cancelled")).toMatchObject({ header, rows: 1, sheetRows: [3] });
  expect(bought(cells)).toMatchObject({ accounts: ["Acme", "Cato"], amounts: [100, 100, 300] });
});

test("who cancelled, or why, says not that an order was cancelled", () => {
  const cells = table(
    ["Customer", "Order Date", "Cancellation policy date", "Total"],
    ["Acme", "2026-01-05", "2026-02-05", 100],
    ["Brix", "2026-01-06", "2026-02-06", 100],
  );
  expect(outcomes(read(cells))).toEqual(["open", "open"]);
});

test("credit memos are taken off what was bought, and payments are no purchases", () => {
  const cells = table(
    ["Date", "Customer", "Type", "Amount"],
    ["2026-01-05", "Acme", "Invoice", 200],
    ["2026-02-05", "Acme", "Invoice", 200],
    ["2026-03-05", "Brix", "Invoice", 500],
    ["2026-03-09", "Brix", "Credit Memo", 500],
    ["2026-03-10", "Acme", "Gutschrift", 50],
    ["2026-04-09", "Brix", "Payment", 500],
  );
  expect(bought(cells)).toMatchObject({ accounts: ["Acme"], amounts: [200, 150] });
  expect(bought(cells).codes).toEqual(expect.arrayContaining(["returned", "no-sale"]));
});

test("kinds of purchases that are no documents leave all rows as they are", () => {
  const cells = table(
    ["Date", "Customer", "Type", "Amount"],
    ["2026-01-05", "Acme", "Invoice", 200],
    ["2026-02-05", "Acme", "Subscription", 200],
  );
  expect(bought(cells).amounts).toEqual([200, 200]);
});

const shop = [
  [
    "Name",
    "Financial Status",
    "Fulfillment Status",
    "Subtotal",
    "Created at",
    "Lineitem quantity",
    "Lineitem name",
    "Lineitem price",
    "Billing Name",
    "Cancelled at",
  ],
  ["#1001", "paid", "fulfilled", 300, "2026-01-05", 2, "Sensors", 100, "Acme", null],
  ["#1001", "", "", null, "2026-01-05", 1, "Valves", 100, "", null],
  ["#1001", "", "", null, "2026-01-05", 3, "Valves", 0, "", null],
  ["#1002", "refunded", "fulfilled", 100, "2026-02-05", 1, "Sensors", 100, "Brix", null],
  ["#1003", "paid", "unfulfilled", 200, "2026-03-05", 2, "Sensors", 100, "Cato", null],
  ["#1004", "pending", "", 400, "2026-05-05", 4, "Valves", 100, "Dune", null],
  ["#1005", "paid", "", 150, "2026-05-05", 1, "Service", 150, "Elm", "2026-05-06"],
  ["#1005", "", "", null, "2026-05-05", 1, "Valves", 0, "", null],
] as const;

test("a shop's following lines are of the order above: its customer, its status, its amount", () => {
  const pipeline = read(table(...shop));
  expect(pipeline.rows).toBe(5);
  expect(outcomes(pipeline)).toEqual(["won", "lost", "won", "open", "lost"]);
  expect(pipeline.account?.names).toEqual(["Acme", "Brix", "Cato", "Dune", "Elm"]);
  expect([...(pipeline.amount ?? [])]).toEqual([300, 100, 200, 400, 150]);
  expect(issue(pipeline, "amounts-of")).toMatchObject({ whose: "deals" });
  expect(bought(table(...shop))).toMatchObject({ accounts: ["Acme", "Cato"], amounts: [300, 200] });
});
