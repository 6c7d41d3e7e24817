import { noSettings } from "../../../core/port/Settings";
import { shareSettings, takeSettings } from "../../../core/port/sharedSettings";

const mine = {
  ...noSettings,
  guidelines: { lineLimit: 0.6, portfolio: ["Sensors", "Valves"] },
  columns: { a: { line: "Family" }, b: { line: "Range" } },
  rows: { a: { rowsAreDeals: true } },
  tintRows: true,
  hours: 30,
};

test("what is shared of one sheet is taken over by another document's sheet, whose other sheets stay", () => {
  const theirs = { ...noSettings, columns: { x: { line: "Old" }, y: { owner: "Rep" } }, rows: {} };
  expect(takeSettings(shareSettings(mine, "a"), theirs, "x")).toEqual({
    ...mine,
    columns: { x: { line: "Family" }, y: { owner: "Rep" } },
    rows: { x: { rowsAreDeals: true } },
  });
});

test("columns of other sheets are not passed on", () => {
  expect(shareSettings(mine, "a")).not.toContain("Range");
});

test.each([
  "",
  "no JSON",
  "[]",
  "null",
  '{"version":1,"guidelines":{"lineLimit":0.1}}',
  '{"for":"Something else"}',
])("%j is no settings text", (text) => {
  expect(takeSettings(text, noSettings, "a")).toBeNull();
});

test("a stranger's text: what is no guideline, out of bounds or a trick with names is left out", () => {
  const text = `{"for":"Funnel Balance settings","guidelines":{"lineLimit":"a lot","shoeSize":44,"accountLimit":0.3},
    "columns":{"line":"Family","__proto__":{"owner":"x"},"hat":"Bowler"},"hours":1000,"tintRows":"yes","__proto__":{"polluted":1}}`;
  expect(takeSettings(text, noSettings, "a")).toEqual({
    ...noSettings,
    guidelines: { accountLimit: 0.3 },
    columns: { a: { line: "Family" } },
  });
  expect(Object.prototype).not.toHaveProperty("polluted");
});
