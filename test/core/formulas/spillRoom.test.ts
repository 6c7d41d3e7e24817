import { CellError } from "../../../core/cells/CellError";
import { freePlace, inTheWay, type SpillGround, sizeOfResult } from "../../../core/formulas/spillRoom";

const deals = [
  ["Account", "Line"],
  ["Acme", "Sensors"],
  ["Birch", "Valves"],
];
const ground = (change: Partial<SpillGround> = {}): SpillGround => ({
  cells: { values: deals, top: 1, left: 0 },
  tables: [],
  grid: { rows: 1000, columns: 26 },
  ...change,
});
const two = { rows: 2, columns: 2 };

test.each([
  [0.5, { rows: 1, columns: 1 }],
  [new CellError("#N/A", "nothing"), { rows: 1, columns: 1 }],
  [
    [
      ["Line", "Deals"],
      ["Sensors", 3],
      ["Valves", 1],
    ],
    { rows: 3, columns: 2 },
  ],
  [[[]], { rows: 1, columns: 1 }],
])("sizeOfResult(%j) is %j", (value, size) => {
  expect(sizeOfResult(value)).toEqual(size);
});

describe("inTheWay(size, row, column, ground)", () => {
  test.each([
    ["beside the cells", 1, 2, null],
    ["over the last cell", 3, 1, { code: "cell", address: "B3" }],
    ["reaching into the cells from the left of none", 1, 0, { code: "cell", address: "A1" }],
    ["below the cells", 4, 0, null],
    ["in the last row", 1000, 5, { code: "edge" }],
    ["in the last column", 5, 25, { code: "edge" }],
    ["in the last place that is large enough", 999, 24, null],
  ])("%s", (_, row, column, way) => {
    expect(inTheWay(two, row, column, ground())).toEqual(way);
  });

  test("a blank cell within the used range is free", () => {
    const cells = {
      values: [
        ["Account", "", ""],
        ["Acme", "", "x"],
      ],
      top: 5,
      left: 3,
    };
    expect(inTheWay({ rows: 2, columns: 1 }, 5, 4, ground({ cells }))).toBeNull();
    expect(inTheWay(two, 5, 4, ground({ cells }))).toEqual({ code: "cell", address: "F6" });
  });

  test("within a table of Excel several cells have no room, and one has", () => {
    const tables = [{ name: "Deals", range: "A1:D9" }];
    expect(inTheWay(two, 5, 3, ground({ tables }))).toEqual({ code: "table", name: "Deals" });
    expect(inTheWay({ rows: 1, columns: 1 }, 5, 3, ground({ tables }))).toBeNull();
    expect(inTheWay(two, 5, 4, ground({ tables }))).toBeNull();
  });
});

describe("freePlace(size, formula, ground)", () => {
  test("is right of the cells, with an empty column between", () => {
    expect(freePlace(two, "=FUNNEL_MIX(B2:B3)", ground())).toBe("D1");
    expect(freePlace(two, "=FUNNEL_MIX(F2:F3)", ground({ cells: { values: [], top: 1, left: 0 } }))).toBe(
      "A1",
    );
  });

  test("is below them where the sheet ends, but never in a column that the formula reads to its end", () => {
    const narrow = ground({ grid: { rows: 1000, columns: 4 } });
    expect(freePlace(two, "=FUNNEL_MIX(B2:B3)", narrow)).toBe("A5");
    expect(freePlace(two, "=FUNNEL_MIX(B2:B)", narrow)).toBeNull();
  });

  test("is none where the sheet has no room", () => {
    expect(freePlace(two, "=FUNNEL_MIX(B2:B3)", ground({ grid: { rows: 4, columns: 4 } }))).toBeNull();
  });
});
