import { readFileSync } from "node:fs";
import { Outcome } from "../../../core/table/Pipeline";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { headers, read } from "../../core/table/readTable";

const bytes = readFileSync(`${process.env.FUNNEL_BALANCE_DATA}/data/sales-funnel.xlsx`);
const [sheet] = openWorkbookFile(new Uint8Array(bytes), "sales-funnel.xlsx").sheets;

test("the company's Name is the account and Price the amount; 10 open, 4 won, 3 lost", () => {
  if (sheet === undefined) throw new Error("no sheet");
  const pipeline = read(sheet.cells);
  expect(headers(pipeline)).toEqual({
    account: "Name",
    line: "Product",
    owner: "Rep",
    quantity: "Quantity",
    amount: "Price",
    stage: "Status",
  });
  const count = (outcome: Outcome) => pipeline.outcome.filter((each) => each === outcome).length;
  expect([count(Outcome.open), count(Outcome.won), count(Outcome.lost)]).toEqual([10, 4, 3]);
});
