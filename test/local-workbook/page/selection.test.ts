import { runs } from "../../../local-workbook/page/univer/selection";

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
])("runs(%j) joins neighbouring rows", (rows, pairs) => {
  expect(runs(rows)).toEqual(pairs);
});
