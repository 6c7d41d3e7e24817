import { historyOfPipelineInSlices } from "../../../core/customers/history/historyOfPipeline";
import { takeOffReturns } from "../../../core/customers/history/takeOffReturns";
import { read, table } from "../table/readTable";
import { whole } from "../whole";

const historyOfPipeline = whole(historyOfPipelineInSlices);

test.each([
  ["the very purchase is given back: it is none", [50, 30], [30], [0], [50]],
  ["part of a purchase", [50, 30], [10], [0, 1], [50, 20]],
  ["more than the latest purchase, less than an earlier one", [50, 30], [40], [0, 1], [10, 30]],
  ["more than each: from the latest on", [50, 30], [60], [0], [20]],
  ["more than all", [50, 30], [100], [], []],
  ["an amount that is not known is left", [Number.NaN, 30], [10], [0, 1], [Number.NaN, 20]],
  ["nothing", [50], [], [0], [50]],
] as const)("%s", (_, amounts, returns, kept, left) => {
  const back = returns.map((amount) => ({ day: 120, amount }));
  expect(takeOffReturns([100, 110].slice(0, amounts.length), amounts, back)).toEqual({ kept, amounts: left });
});

test("what comes back before a purchase is not taken off it", () => {
  expect(takeOffReturns([100], [50], [{ day: 90, amount: 50 }])).toEqual({ kept: [0], amounts: [50] });
});

describe("a list of purchases with quantities and unit prices", () => {
  const head = ["InvoiceNo", "CustomerID", "Quantity", "UnitPrice", "InvoiceDate"];
  const pipeline = read(
    table(
      head,
      ["1", "17001.0", 20, 1.5, 46000],
      ["2", "17001.0", 2, "12,50 €", 46010],
      ["3", "17002.0", 2, 1.5, 46010],
      ["C1", "17001.0", -20, 1.5, 46020],
    ),
  );

  test("the amount is quantity times unit price, and that is told", () => {
    expect([...(pipeline.amount ?? [])]).toEqual([30, 25, 3, Number.NaN]);
    expect(pipeline.issues.find(({ code }) => code === "amount-priced")).toMatchObject({
      header: "UnitPrice",
      quantity: "Quantity",
    });
  });

  test("a cancellation takes its purchase back", () => {
    const history = historyOfPipeline(pipeline);
    expect(history?.accounts).toEqual(["17001", "17002"]);
    expect([...(history?.amounts ?? [])]).toEqual([25, 3]);
    expect(history?.issues).toMatchObject([
      { code: "every-row-counts", rows: 3 },
      { code: "returned", rows: 1 },
    ]);
  });

  test("a unit price alone is no amount, and neither is a price list", () => {
    const alone = read(table(["Product", "Stage", "Unit price"], ["A", "Won", 5]));
    expect(alone.amount).toBeNull();
    const listed = read(table(["Product", "Stage", "Quantity", "List price"], ["A", "Won", 2, 5]));
    expect(listed.amount).toBeNull();
  });

  test("a column of amounts goes before both", () => {
    const pipeline = read(table(["Product", "Quantity", "Unit price", "Amount"], ["A", 2, 5, 9]));
    expect([...(pipeline.amount ?? [])]).toEqual([9]);
  });
});
