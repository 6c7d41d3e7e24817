import { stages } from "../../../../core/functions/parameters/stages";

const outcomes = (cells: readonly unknown[], header = -1) =>
  Array.from(
    stages().readColumn(
      "stages",
      { rows: cells.map((cell) => [cell]), at: 0 },
      {
        header,
        first: header + 1,
        end: cells.length,
        counts: null,
      },
    ).value,
    (outcome) => ["unknown", "open", "won", "lost"][outcome],
  );

test.each([
  [
    ["Yes", "No", ""],
    ["won", "lost", "open"],
  ],
  [
    ["Ja", "Nein", 0],
    ["won", "lost", "open"],
  ],
  [
    [true, false],
    ["won", "open"],
  ],
  [
    [1, 0],
    ["won", "open"],
  ],
  [
    ["x", "", ""],
    ["won", "open", "open"],
  ],
  [
    ["Meeting booked", "No answer", "Auftrag", ""],
    ["open", "lost", "won", "unknown"],
  ],
])("stages %p are read as in the review: %p", (cells, expected) => {
  expect(outcomes(cells)).toEqual(expected);
});

test("a column of yes and no is asked what its header says", () => {
  expect(outcomes(["Abgeschlossen?", "Nein", "Nein"], 0)).toEqual(["open", "open"]);
  expect(outcomes(["Lost", "Yes", "No", ""], 0)).toEqual(["lost", "won", "open"]);
});
