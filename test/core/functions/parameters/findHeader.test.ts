import { findHeader } from "../../../../core/functions/parameters/findHeader";

/** Columns written side by side, row by row. */
const header = (...rows: readonly (readonly unknown[])[]) =>
  findHeader(
    (rows[0] ?? []).map((_, at) => ({ rows, at })),
    rows.length,
  );
const column = (...cells: readonly unknown[]) => header(...cells.map((cell) => [cell]));

describe("a header is a header only above the data", () => {
  test.each<[string, readonly unknown[], number]>([
    ["on top", ["Product", "Sensors", "Valves"], 0],
    ["below a title", ["Q3 2026", "Product", "Sensors", "Valves"], 1],
    ["below titles and a blank row", ["Report", "by Ann", "for Ben", "", "Product", "Sensors"], 4],
    ["below blank rows", ["", "", "Service", "Sensors"], 2],
    ["more rows above than titles have", ["Hall", "Ives", "Jura", "Product", "Sensors"], -1],
    ["a line that could be a header, below another", ["Sensors", "Service", "Valves", "Pumps"], -1],
    ["the same, however it is called", ["Valves", "Forecast", "Sensors", "Plans"], -1],
    ["a name that comes again below", ["Service", "Sensors", "service", "Valves"], -1],
    ["a name that comes again among others", ["Service", "Sensors", "Service; Valves"], -1],
    ["below a name that comes again", ["Valves", "Product", "Sensors", "Valves"], -1],
    ["a customer type among others", ["Existing", "New", "Lead", "Existing"], -1],
  ])("%s", (_, cells, row) => {
    expect(column(...cells)).toBe(row);
  });

  test.each<[string, readonly (readonly unknown[])[], number]>([
    [
      "a stage beside it says that the row is a deal",
      [
        ["Service", "Demo"],
        ["Sensors", "Won"],
        ["Valves", "Lost"],
      ],
      -1,
    ],
    [
      "a name beside it that comes again says so too",
      [
        ["Service", "Ann"],
        ["Sensors", "Ben"],
        ["Valves", "Ann"],
      ],
      -1,
    ],
    [
      "a number beside it",
      [
        ["Service", 5],
        ["Sensors", 7],
      ],
      -1,
    ],
    [
      "two filled cells above are a deal and no title",
      [
        ["Valves", "Demo"],
        ["Product", "Stage"],
        ["Sensors", "Won"],
      ],
      -1,
    ],
    [
      "one filled cell above is a title",
      [
        ["Q3", ""],
        ["Product", "Stage"],
        ["Sensors", "Won"],
      ],
      1,
    ],
    [
      "a repeated header",
      [
        ["Product", "Stage"],
        ["Sensors", "Won"],
        ["Product", "Stage"],
        ["Valves", "Lost"],
      ],
      0,
    ],
    [
      "types below their header",
      [
        ["Product", "New or existing"],
        ["Sensors", "New"],
        ["Valves", "Existing"],
      ],
      0,
    ],
  ])("%s", (_, rows, row) => {
    expect(header(...rows)).toBe(row);
  });
});
