import { review } from "../../../../core/balance/review";
import { issueMessage } from "../../../../core/words/en/issues";
import { issue, read, table } from "../readTable";

const closing = (...days: readonly unknown[]) =>
  read(table(["Product", "Stage", "Close Date"], ...days.map((day) => ["Sensors", "Won", day])));

test("a year that no pipeline holds in a column without an order is unreadable, and no example of the order", () => {
  const pipeline = closing("03/04/1023", "03/04/2025", "05/06/2025");
  expect(issue(pipeline, "date-order-ambiguous")).toMatchObject({
    example: "03/04/2025",
    rows: 2,
    sheetRows: [3, 4],
  });
  expect(issue(pipeline, "date-unreadable")).toMatchObject({
    values: ["03/04/1023"],
    rows: 1,
    sheetRows: [2],
  });
  const said = review(pipeline).issues.map((each) =>
    issueMessage(each)
      .map((part) => (typeof part === "string" ? part : part.text))
      .join(""),
  );
  expect(said.join("\n")).toContain('"03/04/2025" was read as 2025-03-04');
});

test("where no cell of the column is a day the order is no question", () => {
  const pipeline = closing(
    "03/04/1023",
    "05/06/1023",
    "2025-01-01",
    "2025-02-01",
    "2025-03-01",
    "2025-04-01",
  );
  expect(issue(pipeline, "date-order-ambiguous")).toBeUndefined();
  expect(issue(pipeline, "date-unreadable")).toMatchObject({ rows: 2 });
});
