import { parseGuidelines } from "../../../core/balance/parseGuidelines";
import { cellText } from "../../../core/cells/cellText";
import { isoDay } from "../../../core/cells/serialDay";
import { shownCell } from "../../../core/cells/shownCell";
import { problem } from "../../../core/words/en/guidelines";

test("a cell of a richer kind is quoted by what it shows, and by its value where it shows none", () => {
  expect(shownCell({ type: "Entity", text: "Contoso", basicValue: "#VALUE!" })).toBe("Contoso");
  expect(shownCell({ basicValue: 3 })).toBe("3");
});

test.each([
  ["an object", {}],
  ["one without a prototype", Object.create(null)],
  ["one whose text throws", { toString: null }],
  ["a list", [1]],
  ["a function", () => 1],
  ["a symbol", Symbol.iterator],
])("%s shows nothing, and is never a fault", (_, cell) => {
  expect(shownCell(cell)).toBe("");
  expect(parseGuidelines([["territory", cell]]).problems.map(problem)).toEqual([
    'territory is "": use one of mixed, new-only and current-only',
  ]);
});

test("a number that is none has no text", () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5].map(cellText)).toEqual([
    "",
    "",
    "",
    "5",
  ]);
});

test("a day has a text from the first that a spreadsheet holds to the last, and no other", () => {
  const days = [0, 1, 60.5, 2958465, 2958466, 1e300, Number.NaN, Number.NEGATIVE_INFINITY].map(isoDay);
  expect(days).toEqual(["", "1899-12-31", "1900-02-28", "9999-12-31", "", "", "", ""]);
});
