import { filledPlaces } from "../../../core/cells/filledPlaces";

test.each([
  ["no cells", [], []],
  ["nothing but blanks", [null, "", undefined], []],
  ["zeros and spaces, which are something", [0, " ", false], [0, 1, 2]],
])("filledPlaces(row) of %s", (_, row, places) => {
  expect(filledPlaces(row)).toEqual(places);
});

test("filledPlaces(row) of a row with holes, and of a wide one without", () => {
  const row: unknown[] = ["Acme"];
  row[16_383] = 5;
  row[2000] = "";
  expect(filledPlaces(row)).toEqual([0, 16_383]);
  expect(filledPlaces(Array.from({ length: 2000 }, (_, at) => (at === 1999 ? 1 : null)))).toEqual([1999]);
});
