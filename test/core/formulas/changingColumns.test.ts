import { changingColumns } from "../../../core/formulas/changingColumns";

const deals = (...formulas: readonly (readonly string[])[]) => ({ name: "Deals", formulas });

test.each(["=NOW()-B2", "=rand ()", "=IF(B2, RANDBETWEEN(1,6))", "=SUM(RANDARRAY(3))", "={1,NOW()}"])(
  "changingColumns names the column of %s",
  (formula) => {
    expect(changingColumns([deals(["", "", ""], ["", "", formula])], "Deals", 1)).toEqual([2]);
  },
);

test.each(["=TODAY()-B2", '="NOW()"', "='NOW('!B2", "=KNOW(B2)", "=Now", "=BRAND(1)", ""])(
  "changingColumns takes no clock out of %p",
  (formula) => {
    expect(changingColumns([deals([formula])], "Deals", 1)).toEqual([]);
  },
);

test("changingColumns follows a cell to what reads it, over any number of steps and sheets", () => {
  const sheets = [
    deals(["", "=B2", "", "=Settings!A1"], ["", "=C2*2", "=SUM(D1:D9)", ""]),
    { name: "Settings", formulas: [["=clock!$B$1"]] },
    { name: "Clock", formulas: [["", "=NOW()"]] },
  ];
  expect(changingColumns(sheets, "Deals", 1)).toEqual([1, 2, 3]);
  expect(changingColumns(sheets, "Settings", 1)).toEqual([0]);
});

test("changingColumns follows a name, in whatever case, to its range on another sheet", () => {
  const sheets = [
    deals(["=Closed_on-moment", "=Closed_on", '="moment"']),
    { name: "Set up", formulas: [["=NOW()"]] },
  ];
  const names = new Map([
    ["moment", "'Set up'!A1"],
    ["closed_on", "Deals!Z2:Z9"],
  ]);
  expect(changingColumns(sheets, "Deals", 1, names)).toEqual([0]);
  expect(changingColumns(sheets, "Deals", 1)).toEqual([]);
});

test("changingColumns counts cells from the row on: a clock in a title above does no harm", () => {
  expect(changingColumns([deals(["=NOW()"], [""], ["", "=RAND()"])], "Deals", 2)).toEqual([1]);
});

test("changingColumns ends where formulas read one another in a circle", () => {
  expect(changingColumns([deals(["=B1", "=A1+NOW()"])], "Deals", 1)).toEqual([0, 1]);
});

test("changingColumns of a chain of 20,000 rows, and of whole columns read in each row", () => {
  const rows = Array.from({ length: 20_000 }, (_, r) => [
    r === 0 ? "=NOW()" : `=A${r}+1`,
    `=COUNTIF(C:C,C${r + 1})`,
    "=1+1",
    "=SUM(A:A)",
  ]);
  expect(changingColumns([deals(...rows)], "Deals", 2)).toEqual([0, 3]);
});

test("changingColumns of no sheet, of a sheet without formulas and of a name that no sheet has is none", () => {
  expect(changingColumns([], "Deals", 1)).toEqual([]);
  expect(changingColumns([deals(["", ""])], "Deals", 1)).toEqual([]);
  expect(changingColumns([deals(["=NOW()"])], "Other", 1)).toEqual([]);
});
