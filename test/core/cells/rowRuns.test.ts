import { rowRuns } from "../../../core/cells/rowRuns";

test.each([
  [[], []],
  [[5], [[5, 5]]],
  [
    [7, 3, 4, 4, 9, 8],
    [
      [3, 4],
      [7, 9],
    ],
  ],
])("rowRuns(%j) joins neighbouring rows", (rows, pairs) => {
  expect(rowRuns(rows)).toEqual(pairs.map(([top, bottom]) => ({ top, bottom })));
});
