import { CellError } from "../../../core/cells/CellError";
import { toArgument } from "../../../core/functions/toArgument";
import { callFunction } from "./inEnglish";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const rows = (count: number) => column(...Array.from({ length: count }, () => "A"));
const lines = column("A", "A", "B");

test.each<[string, string, Parameters<typeof callFunction>[1], string, string]>([
  [
    "unequal ranges",
    "FUNNEL_CONCENTRATION",
    [rows(40), rows(38)],
    "#VALUE!",
    "the lines have 40 rows and the amounts have 38",
  ],
  [
    "a range of one row against more",
    "FUNNEL_MIX",
    [rows(1), undefined, rows(2)],
    "#VALUE!",
    "the names have 1 row and the stages have 2",
  ],
  [
    "several columns",
    "FUNNEL_HHI",
    [
      [
        ["A", "B"],
        ["A", "B"],
      ],
    ],
    "#VALUE!",
    "the names are 2 columns wide: give one column",
  ],
  [
    "an error cell",
    "FUNNEL_HHI",
    [column("A", "#REF!")],
    "#VALUE!",
    "the names hold #REF! in row 2 of the range: mend that cell first",
  ],
  [
    "a host's error object",
    "FUNNEL_HHI",
    [column("A", { code: "#N/A" })],
    "#VALUE!",
    "the names hold #N/A in row 2 of the range: mend that cell first",
  ],
  [
    "an error among the amounts",
    "FUNNEL_HHI",
    [lines, column(1, 2, "#DIV/0!")],
    "#VALUE!",
    "the amounts hold #DIV/0! in row 3 of the range: mend that cell first",
  ],
  [
    "an error among the stages",
    "FUNNEL_HHI",
    [lines, undefined, column("Demo", "#NAME?", "Won")],
    "#VALUE!",
    "the stages hold #NAME? in row 2 of the range: mend that cell first",
  ],
  [
    "several currencies",
    "FUNNEL_HHI",
    [lines, column("€ 5", "$ 5", "$ 6")],
    "#VALUE!",
    "the amounts are in $ and €: amounts in several currencies cannot be added",
  ],
  ["no name", "FUNNEL_HHI", [column("", null, 0)], "#N/A", "the names are all blank"],
  [
    "no open deal",
    "FUNNEL_CONCENTRATION",
    [lines, undefined, column("Won", "Lost", "Won")],
    "#N/A",
    "no open deal has a name among the lines",
  ],
  [
    "no amount",
    "FUNNEL_TOP",
    [lines, column("tbd", "", -5)],
    "#N/A",
    "none of these deals has an amount above 0 that can be read",
  ],
  [
    "no lines at all",
    "FUNNEL_TOP",
    [],
    "#VALUE!",
    "the names are missing: give their column, for example C2:C97",
  ],
  [
    "k left out",
    "FUNNEL_TOP_SHARE",
    [lines],
    "#VALUE!",
    "k is missing: how many names to add up, a whole number from 1",
  ],
  ["k as text", "FUNNEL_TOP_SHARE", [lines, [["two"]]], "#VALUE!", 'k must be a number, not "two"'],
  [
    "k of half",
    "FUNNEL_TOP_SHARE",
    [lines, [[0.5]]],
    "#VALUE!",
    "k must be a whole number from 1 up, not 0.5",
  ],
  ["k of several cells", "FUNNEL_TOP_SHARE", [lines, lines], "#VALUE!", "k must be one cell, not 3"],
  [
    "a target of 150",
    "FUNNEL_NEW_GAP",
    [column("New", "Old"), [[150]]],
    "#VALUE!",
    "target must be a share above 0 and below 1, such as 0.5 or 50 %, not 150",
  ],
  [
    "too many arguments",
    "FUNNEL_HHI",
    [lines, undefined, undefined, lines],
    "#VALUE!",
    "FUNNEL_HHI takes at most 3 arguments and got 4",
  ],
  [
    "an unknown function",
    "FUNNEL_TOPS",
    [lines],
    "#VALUE!",
    "there is no function FUNNEL_TOPS; did you mean FUNNEL_TOP",
  ],
  [
    "a wrong guideline shape",
    "FUNNEL_BALANCE",
    [[["Product"], ["A"]], [["lineLimit"]]],
    "#VALUE!",
    "the guidelines must be two columns, a name such as lineLimit and its value, side by side",
  ],
])("%s: %s says so", (_, name, args, code, message) => {
  const result = callFunction(name, args);
  expect(result).toBeInstanceOf(CellError);
  expect(result).toMatchObject({ code, message });
});

test("an error cell in a row that does not count does no harm, as in SUMIFS", () => {
  const stages = column("Demo", "Demo", "Won");
  expect(
    callFunction("FUNNEL_CONCENTRATION", [column("A", "B", "#REF!"), column(3, 1, "#N/A"), stages]),
  ).toBe(0.75);
  expect(callFunction("FUNNEL_CONCENTRATION", [column("A", "B", ""), column(3, 1, "#N/A")])).toBe(0.75);
});

test.each<[string, unknown, unknown]>([
  ["null", null, undefined],
  ["an empty text", "", undefined],
  ["one value", 2, [[2]]],
  ["one row", ["A", "B"], [["A", "B"]]],
  ["a rectangle", [["A"], ["B"]], [["A"], ["B"]]],
])("toArgument reads %s as hosts mean it", (_, value, argument) => {
  expect(toArgument(value)).toEqual(argument);
});

test.each<[string, Parameters<typeof callFunction>, unknown]>([
  [
    "a line called like a header word is a line where it comes again",
    ["FUNNEL_TOP", [column("Service", "Pumps", "Service")]],
    "Service",
  ],
  [
    "a line called like a header word is a line beside an amount",
    ["FUNNEL_TOP", [column("Service", "Pumps"), column(9, 1)]],
    "Service",
  ],
  ["a first stage is no header", ["FUNNEL_HHI", [lines, undefined, column("Won", "Demo", "Demo")]], 0.5],
  [
    "a first customer type is no header",
    ["FUNNEL_NEW_SHARE", [column("New", "Existing", "Renewal", "New business")]],
    0.5,
  ],
  ["k may be text", ["FUNNEL_TOP_SHARE", [lines, [["2"]]]], 1],
  [
    "a target may be a percentage as text",
    ["FUNNEL_NEW_GAP", [column("Existing", "Existing"), [["50 %"]]]],
    2,
  ],
  ["amounts may be text", ["FUNNEL_CONCENTRATION", [lines, column("$1,000", "2k", "1.000 ")]], 0.75],
  ["a single cell is a range", ["FUNNEL_TOP", [[["A"]]]], "A"],
  ["a row is a column on its side", ["FUNNEL_HHI", [[["A", "B"]]]], 0.5],
  ["ties stand together by alphabet", ["FUNNEL_TOP", [column("B", "A", "B", "A", "C")]], "A, B"],
  ["ids are names", ["FUNNEL_TOP", [column(17, 17, 4)]], "17"],
  [
    "accounts lose their legal form under an account's header",
    ["FUNNEL_HHI", [column("Account", "Acme", "Acme Ltd", "Beta", "Beta")]],
    0.5,
  ],
  [
    "an empty table is its header",
    ["FUNNEL_MIX", [column("", "")]],
    [["Name", "Deals", "Share", "At least", "At most"]],
  ],
])("%s", (_, call, value) => {
  expect(callFunction(...call)).toEqual(value);
});
