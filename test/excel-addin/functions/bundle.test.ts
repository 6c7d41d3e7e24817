import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../core/functions/inEnglish";
import { customFunctionsHost, declaredParameters, errorCell } from "../../hosts/excel/customFunctionsHost";
import { openExcel } from "../../hosts/excel/openExcel";

const built = join(__dirname, "../../../dist/excel-addin");
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("the bundle associates exactly the functions of the catalogue and of functions.json", () => {
  const names = catalogue.map(({ name }) => name);
  expect(customFunctionsHost().names).toEqual(names);
  expect([...declaredParameters().keys()]).toEqual(names);
});

test("the pane's page runs the functions behind the pane, which come to the same", async () => {
  const page = readFileSync(join(built, "taskpane.html"), "utf8");
  const [office, oldEngine, ...scripts] = [...page.matchAll(/<script src="([^"?]+)/g)].map(
    ([, src = ""]) => src,
  );
  expect([office, oldEngine]).toEqual([expect.stringContaining("office.js"), "oldEngine.js"]);
  const document = {
    documentElement: { dataset: {} },
    currentScript: { tagName: "SCRIPT", src: "https://a.b/c" },
  };
  const self = {};
  const host = customFunctionsHost({ document, self, Office: { onReady: () => undefined } }, scripts);
  expect(host.names).toEqual(customFunctionsHost().names);
  const lines = column("Line", "A", "A", "B");
  for (const name of ["FUNNEL_HHI", "FUNNEL_MIX"])
    expect(await host.call(name, [lines])).toEqual(await customFunctionsHost().call(name, [lines]));
});

test("functions.json lets error cells through and asks for the address where a function reads its own sheet", () => {
  const metadata = JSON.parse(readFileSync(join(built, "functions.json"), "utf8"));
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  const asking = metadata.functions.flatMap(
    (spec: { id: string; options?: { requiresAddress?: boolean } }) =>
      spec.options?.requiresAddress ? [spec.id] : [],
  );
  expect(asking).toEqual(catalogue.filter(({ readsOwnSheet }) => readsOwnSheet).map(({ name }) => name));
  for (const { helpUrl } of metadata.functions)
    expect(readFileSync(join(built, "help.html"), "utf8")).toContain(`id="${helpUrl.split("#")[1]}"`);
});

test("names and descriptions are what Excel takes", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming: letters, digits, _ and ., 3 to 128 characters.
  for (const { name } of catalogue) expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
});

test("an HHI of 30, 30, 20 and 20 % is 0.26, from a column with its header", async () => {
  // 0.09 + 0.09 + 0.04 + 0.04 (shared reference: HHI of 30/30/20/20).
  const lines = ["A", "A", "A", "B", "B", "B", "C", "C", "D", "D"];
  const value = await customFunctionsHost().call("FUNNEL_HHI", [column("Product", ...lines)]);
  expect(value).toBeCloseTo(0.26, 12);
});

test.each([0, null, ""])("an empty cell handed over as %p is blank", async (empty) => {
  const value = await customFunctionsHost().call("FUNNEL_CONCENTRATION", [
    column("A", empty, "A", "B", empty, "B"),
  ]);
  expect(value).toBe(0.5);
});

test("a left-out argument before a given one is null and counts as left out", async () => {
  const lines = column("A", "A", "B", "B");
  const stages = column("Won", "Demo", "Lost", "Lost");
  expect(await customFunctionsHost().call("FUNNEL_CONCENTRATION", [lines, null, stages])).toBe(1);
});

test("an error comes as Excel's own with the words that explain it", async () => {
  const answer = await customFunctionsHost().call("FUNNEL_CONCENTRATION", [
    column("A", "B"),
    column(1, 2, 3),
  ]);
  expect(answer).toMatchObject({ code: "#VALUE!" });
  expect(answer).toHaveProperty("message", expect.stringMatching(/2 rows/));
});

test("an error cell inside a range is named, not taken for a line", async () => {
  const answer = await customFunctionsHost().call("FUNNEL_CONCENTRATION", [
    column("A", errorCell("#REF!"), "A"),
  ]);
  expect(answer).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("#REF!") });
});

test("a formatted number or another rich value counts as the plain value that it carries", async () => {
  const rich = { type: "FormattedNumber", basicValue: 30, numberFormat: "$0" };
  const answer = await customFunctionsHost().call("FUNNEL_CONCENTRATION", [
    column("A", "B"),
    column(rich, 10),
  ]);
  expect(answer).toBe(0.75);
});

test("a table spills with its heading and holds no null", async () => {
  const answer = await customFunctionsHost().call("FUNNEL_MIX", [column("A", "A", "A", "B")]);
  expect(answer).toContainEqual(["A", 3, 0.75, expect.any(Number), expect.any(Number)]);
});

test.each(["Deals", "Q1 'my' deals"])(
  "a call without arguments reads the calling cell's own sheet, %s",
  async (name) => {
    const { control } = openExcel();
    await control.addSheet(name, [
      ["My pipeline", "", ""],
      ["Account", "Product Line", "Stage"],
      ["Norden", "Sensors", "Demo"],
      ["Norden", "Sensors", "Proposal"],
      ["Suedwerk", "Sensors", "Demo"],
      ["Suedwerk", "Valves", "Demo"],
      ["Ostrand", "Valves", "Closed Won"],
    ]);
    await control.addSheet("Other", [["nothing"]]);
    const excel = customFunctionsHost({ Excel, Office });
    const sheet = name === "Deals" ? name : `'[Book 1.xlsx]${name.replaceAll("'", "''")}'`;
    // Three of the four open deals are Sensors.
    expect(await excel.call("FUNNEL_CONCENTRATION", [], `${sheet}!F2`)).toBe(0.75);
  },
);

test("a call without arguments on a sheet that is no pipeline says what was looked for", async () => {
  const { control } = openExcel();
  await control.addSheet("Notes", [["hello"], ["world"]]);
  const answer = await customFunctionsHost({ Excel, Office }).call("FUNNEL_CONCENTRATION", [], "Notes!C1");
  expect(answer).toMatchObject({ code: "#N/A", message: expect.stringMatching(/header/i) });
});

test("a call without arguments waits until nobody types into a cell any more", async () => {
  const { control, host } = openExcel();
  await control.addSheet("Deals", [
    ["Account", "Product Line", "Stage"],
    ["Norden", "Sensors", "Demo"],
    ["Ostrand", "Valves", "Demo"],
  ]);
  host.editing = true;
  const answer = customFunctionsHost({ Excel, Office }).call("FUNNEL_CONCENTRATION", [], "Deals!F2");
  await Promise.resolve();
  expect(host.requests).toBe(0);
  host.editing = false;
  expect(await answer).toBe(0.5);
});

test("a call whose sheet cannot be read says what to do", async () => {
  const { control } = openExcel();
  await control.addSheet("Deals", [["Account"]]);
  const answer = await customFunctionsHost({ Excel, Office }).call("FUNNEL_CONCENTRATION", [], "Gone!F2");
  expect(answer).toMatchObject({
    code: "#N/A",
    message: "the sheet could not be read: enter the formula again",
  });
});

test("a column of all the rows that a sheet has is more than Excel hands over; one with an end is not", async () => {
  const filled = Array.from({ length: 5000 }, (_, i) => [i % 4 === 0 ? "Valves" : "Sensors"]);
  const whole = [...filled, ...Array.from({ length: 1_048_576 - filled.length }, () => [null])];
  expect(await customFunctionsHost().call("FUNNEL_CONCENTRATION", [whole])).toMatchObject({ code: "#CALC!" });
  expect(await customFunctionsHost().call("FUNNEL_CONCENTRATION", [filled])).toBe(0.75);
});

test("the page of functions sends nobody in Excel to a whole column", () => {
  const page = readFileSync(join(__dirname, "../../../docs/FUNCTIONS.md"), "utf8");
  expect(page).toContain("in Excel a\n  table's column or a range with an end");
});
