import fc from "fast-check";
import { columnIndex, columnName, parseRange, rangeAddress } from "../../../core/cells/a1";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("columnName(%i) is %s, and columnIndex turns it back", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name.toLowerCase())).toBe(index);
});

test.each([
  ["C2:C97", { top: 2, left: 2, bottom: 97, right: 2 }, "C2:C97"],
  ["$c$2", { top: 2, left: 2, bottom: 2, right: 2 }, "C2"],
  ["C97:A2", { top: 2, left: 0, bottom: 97, right: 2 }, "A2:C97"],
  ["C2:C", { top: 2, left: 2, bottom: Number.POSITIVE_INFINITY, right: 2 }, "C2:C"],
  ["C:C", { top: 1, left: 2, bottom: Number.POSITIVE_INFINITY, right: 2 }, "C:C"],
  ["2:5", { top: 2, left: 0, bottom: 5, right: Number.POSITIVE_INFINITY }, "2:5"],
])("parseRange(%s) counts rows from 1 and columns from 0", (text, range, written) => {
  expect(parseRange(text)).toEqual(range);
  expect(rangeAddress(range)).toBe(written);
});

test.each(["", "C", "C0", "Sheet1!C2", "ABCD2", "C2:", "12", "=C2", "C2:C97 "])(
  "parseRange(%p) is null: no range",
  (text) => {
    expect(parseRange(text)).toBeNull();
  },
);

test("parseRange reads every bounded range that rangeAddress writes", () => {
  const side = (most: number) =>
    fc.tuple(fc.nat(most), fc.nat(most)).map((pair) => pair.sort((a, b) => a - b));
  fc.assert(
    fc.property(side(1048575), side(16383), ([top = 0, bottom = 0], [left = 0, right = 0]) => {
      const range = { top: top + 1, left, bottom: bottom + 1, right };
      expect(parseRange(rangeAddress(range))).toEqual(range);
    }),
  );
});
