import { CellError } from "../../../core/cells/CellError";
import type { Argument } from "../../../core/functions/Argument";
import { callFunction } from "./inEnglish";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const names = column("Acme", "Birch", "Cedar");
const alike = column(100, 100, 100);
const efforts = column(2, 2, 2);

const plan = (groups: Argument, floors: Argument) =>
  callFunction("FUNNEL_TIME_PLAN", [names, alike, efforts, [[9]], groups, floors]);
const hoursOf = (result: unknown) =>
  Array.isArray(result) ? result.slice(1).map((row: unknown[]) => row[1]) : result;
const trouble = (result: unknown) => (result instanceof CellError ? [result.code, result.message] : result);

test("a group gets its share at least, the others what is left: by hand 6 of 9 hours, then 1.5 each", () => {
  const result = hoursOf(plan(column("new", "", ""), [["new", 6 / 9]]));
  expect(result).toEqual([6, 1.5, 1.5].map((hours) => expect.closeTo(hours, 9)));
});

test("a third column holds the most, and a row may be in several groups", () => {
  const groups = column("new; Sensors", "Sensors", "Valves");
  const floors = [
    ["Group", "At least", "At most"],
    ["SENSORS", "", "50 %"],
    ["new", 0.3, ""],
  ];
  // Sensors get 4.5 hours, 2.7 of them Acme at least; alike accounts would share 2.25 each, so the floor binds.
  expect(hoursOf(plan(groups, floors))).toEqual([2.7, 1.8, 4.5].map((hours) => expect.closeTo(hours, 9)));
});

test.each([
  ["nothing", undefined, undefined],
  ["groups without limits", column("new", "", ""), undefined],
  ["limits that are blank", column("new", "", ""), [["new", ""]]],
  ["a floor under the natural share", column("new", "", ""), [["new", 0.2]]],
])("%s changes nothing", (_, groups, floors) => {
  expect(hoursOf(plan(groups, floors))).toEqual([3, 3, 3].map((hours) => expect.closeTo(hours, 9)));
});

test.each([
  ["limits without groups", undefined, [["new", 0.5]], /groups/],
  [
    "a group that no account is in",
    column("new", "", ""),
    [["old", 0.5]],
    /no account is in the group "old"/,
  ],
  ["a share over all", column("new", "", ""), [["new", "150 %"]], /from 0 to 1/],
  [
    "a share that is a word",
    column("new", "", ""),
    [
      ["x", 0.1],
      ["new", "much"],
    ],
    /much/,
  ],
  ["one column", column("new", "", ""), [["new"]], /two or three columns/],
  ["an error in the groups", column("new", "#REF!", ""), [["new", 0.5]], /#REF!/],
  [
    "floors that add up to more than all",
    column("a", "b", ""),
    [
      ["a", 0.7],
      ["b", 0.7],
    ],
    /the least for a, the least for b/,
  ],
])("%s is refused in words", (_, groups, floors, words) => {
  const [code, message] = [trouble(plan(groups, floors))].flat();
  expect(code).toBe("#VALUE!");
  expect(message).toMatch(words);
});
