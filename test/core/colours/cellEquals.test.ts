import { cellEquals, textLiteral } from "../../../core/colours/cellEquals";

test.each([
  ["a plain name", "Sensors", '(TRIM($C2)="Sensors")'],
  ["double quotes", '19" rack', '(TRIM($C2)="19"" rack")'],
  ["spaces around and within, which TRIM takes away", "  Heat   pumps ", '(TRIM($C2)="Heat pumps")'],
  ["wildcards, which = takes as they are", "A*?~", '(TRIM($C2)="A*?~")'],
  ["a formula in a name", '=HYPERLINK("x")', '(TRIM($C2)="=HYPERLINK(""x"")")'],
  ["an id that is a number or its text", "1001", '($C2=1001)+(TRIM($C2)="1001")'],
  ["a number with decimals, in no locale's sign", "12.5", '($C2=125/10)+(TRIM($C2)="12.5")'],
  ["leading zeros are text", "007", '(TRIM($C2)="007")'],
  ["a line break", "Heat\npumps", '($C2="Heat"&CHAR(10)&"pumps")'],
  ["a no-break space", "Heat\u00a0pumps", '($C2="Heat\u00a0pumps")'],
  ["a blank", "  ", ""],
])("cellEquals compares %s", (_, spelling, term) => {
  expect(cellEquals("$C2", spelling)).toBe(term);
});

test("textLiteral keeps every piece under Excel's 255 characters", () => {
  const literal = textLiteral("😀".repeat(300));
  const pieces = literal.split("&");
  expect(pieces.every((piece) => piece.length <= 255)).toBe(true);
  expect(pieces.map((piece) => piece.slice(1, -1)).join("")).toBe("😀".repeat(300));
});
