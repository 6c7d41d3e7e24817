import { headersSeen } from "../../../../core/table/rows/headersSeen";
import { table } from "../readTable";

const seen = (...rows: readonly (readonly unknown[])[]) =>
  headersSeen(table(...rows)).map(({ at, headers }) => [at, headers.map(({ header }) => header)]);

test("headers that say nothing to us are seen, and rows of values are not", () => {
  expect(seen(["Dish", "Minutes", "Servings"], ["Ribollita", 45, 4], ["Farinata", 30, 6])).toEqual([
    [0, ["Dish", "Minutes", "Servings"]],
  ]);
});

test("the first row unlike those around it comes first, the others in their order", () => {
  const rows = [
    ["Kitchen", "Autumn"],
    ["Dish", "Cook"],
    ["Ribollita", "Ada"],
    ["Farinata", "Ada"],
  ];
  expect(seen(...rows).map(([at]) => at)).toEqual([0, 1, 2, 3]);
  expect(seen(["A", "x"], ["B", "x"], ["Dish", "Cook"])[0]).toEqual([2, ["Dish", "Cook"]]);
});

test("a header that stands twice is told once, with the column of the first", () => {
  const [row] = headersSeen(table(["Dish", "Cook", "Dish"], [1, 2, 3]));
  expect(row?.headers).toEqual([
    { header: "Dish", column: 0 },
    { header: "Cook", column: 1 },
  ]);
});

test("where no row holds two texts nothing is seen", () => {
  expect(seen()).toEqual([]);
  expect(seen(["Notes"], [1, 2], [null, ""])).toEqual([]);
});
