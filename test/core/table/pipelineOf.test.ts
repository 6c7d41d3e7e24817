import { finish } from "../../../core/cells/slices";
import { openTable } from "../../../core/table/openTable";
import { pipelineOf } from "../../../core/table/pipelineOf";
import { table } from "./readTable";

test("an open table that is read twice gives the same twice", () => {
  const open = openTable(
    table(
      ["Account", "Amount", "Probability", "Created", "Stage"],
      ["Acme", -5, 250, 1023, "Lead"],
      ["Bosch", 7, 50, 46000.5, "Won"],
      ["Cargo", 8, 50, 46001, "Won"],
      ["Delta", 9, 50, 46002, "Won"],
    ),
    {},
  );
  if ("code" in open) throw new Error(open.code);
  const [first, second] = [finish(pipelineOf(open, {})), finish(pipelineOf(open, {}))];
  expect(first.amount).toEqual(Float64Array.of(Number.NaN, 7, 8, 9));
  expect(first.issues.map(({ code }) => code)).toEqual([
    "amount-negative",
    "probability-unreadable",
    "date-unreadable",
  ]);
  expect(second).toEqual(first);
});
