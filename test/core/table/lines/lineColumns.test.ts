import { review } from "../../../../core/balance/review";
import type { ReadIssue } from "../../../../core/table/ReadIssue";
import { issue, read, table } from "../readTable";

const columns = (names: readonly string[], cells: readonly (readonly unknown[])[]) =>
  table(
    ["Account", "Stage", ...names, "Owner"],
    ...cells.map((row, at) => [`Account ${at}`, "Proposal", ...row, "Dana"]),
  );
const amounts = [
  [1000, 500, ""],
  [2000, "", 300],
  ["", "", 700],
  ["", 200, ""],
];
const marks = [
  ["x", "x", ""],
  ["x", "", "x"],
  ["", "", "x"],
  ["", "x", ""],
];

test.each([
  [["Jan", "Feb", "Mar"]],
  [["Janvier", "Février", "Mars"]],
  [["Januar", "Februar", "Sonstiges"]],
  [["Q1", "Q2", "Later"]],
  [["2026", "2027", "Later"]],
  [["Montag", "Dienstag", "Mittwoch"]],
  [["Calls", "Emails", "Meetings"]],
  [["H1", "H2", "Backlog"]],
])("%j over amounts are no lines", (names) => {
  const pipeline = read(columns(names, amounts));
  expect(pipeline.line).toBeNull();
  expect(issue(pipeline, "lines-as-columns")).toBeUndefined();
});

test("names over amounts are lines", () => {
  expect(read(columns(["Sensors", "Valves", "Service"], amounts)).line?.names).toEqual([
    "Sensors",
    "Valves",
    "Service",
  ]);
});

test.each([
  [["Budget", "Authority", "Timeline"]],
  [["NDA", "Demo", "Pricing"]],
  [["Legal", "Security review", "POC"]],
])("%j over marks are no lines, and not told", (names) => {
  const pipeline = read(columns(names, marks));
  expect(pipeline.line).toBeNull();
  expect(issue(pipeline, "lines-maybe-columns")).toBeUndefined();
});

test("marks are lines only where the portfolio says so, which is told", () => {
  const cells = columns(["Sensors", "Valves", "Training"], marks);
  const guess = read(cells);
  expect(guess.line).toBeNull();
  expect(issue(guess, "lines-maybe-columns")).toMatchObject({ headers: ["Sensors", "Valves", "Training"] });
  expect(review(guess).findings.find(({ id }) => id === "line-concentration")?.verdict).toBe("unknown");
  const named = read(cells, { portfolio: ["Sensors", "Valves", "Training"] });
  expect(named.line?.names).toEqual(["Sensors", "Valves", "Training"]);
  expect(issue(named, "lines-maybe-columns")).toBeUndefined();
});

test("a column that is read as a line is not also said to be something else", () => {
  const names = ["Budget", "Offer", "Worth"];
  const pipeline = read(columns(names, amounts), { portfolio: names });
  const maybe = pipeline.issues.filter(
    (each): each is Extract<ReadIssue, { code: "column-maybe" }> => each.code === "column-maybe",
  );
  expect(maybe.filter(({ header }) => pipeline.line?.names.includes(header))).toEqual([]);
});

test("examples of lists are short and on one line", () => {
  const many = Array.from({ length: 200 }, (_, at) => `Line ${at}`).join("\n");
  const pipeline = read(
    table(["Account", "Product", "Stage"], ["Acme", many, "Proposal"], ["Brix", "Line 1", "Proposal"]),
  );
  const told = issue(pipeline, "lines-split");
  const [example = ""] = told?.code === "lines-split" ? told.examples : [];
  expect(example).toMatch(/^Line 0 Line 1 .*\u2026$/);
  expect(example.length).toBeLessThanOrEqual(80);
});

test("a list with an unknown line is told and left whole", () => {
  const products = ["Sensors", "Valves", "Sensors, Valves, Training", "[]"];
  const pipeline = read(
    table(["Account", "Product", "Stage"], ...products.map((name, at) => [`A${at}`, name, "Proposal"])),
  );
  expect(pipeline.line?.names).toEqual(["Sensors", "Valves", "Sensors, Valves, Training"]);
  expect(issue(pipeline, "lines-unsplit")).toMatchObject({
    rows: 1,
    examples: ["Sensors, Valves, Training"],
  });
  expect(issue(pipeline, "blank-line")).toMatchObject({ rows: 1 });
  expect(issue(pipeline, "lines-split")).toBeUndefined();
});

const counts = [
  [2, "", 1],
  ["", 3, ""],
  [5, "", ""],
  [1, 1, 2],
];
const beside = (
  names: readonly string[],
  cells: readonly (readonly unknown[])[],
  total: readonly unknown[],
) =>
  table(
    ["Account", "Stage", "Deal value", ...names],
    ...cells.map((row, at) => [`Account ${at}`, "Proposal", total[at], ...row]),
  );
const names = ["Sensors", "Valves", "Service"];

test("columns that the portfolio names are lines beside an amount too, which stays the deal's", () => {
  const pipeline = read(beside(names, marks, [1000, 2000, 700, 200]), { portfolio: names });
  expect(pipeline.line?.names).toEqual(names);
  expect([...(pipeline.amount ?? [])]).toEqual([1000, 2000, 700, 200]);
  expect(pipeline.line?.parts.portions).toBeNull();
  expect(issue(pipeline, "lines-as-columns")).toMatchObject({ headers: names, holding: "marks" });
});

test("without a portfolio they are told with all their names, that of a word for lines among them", () => {
  const pipeline = read(beside(names, marks, [1000, 2000, 700, 200]));
  expect(pipeline.line).toBeNull();
  expect(issue(pipeline, "lines-maybe-columns")).toMatchObject({ headers: names });
  expect(issue(pipeline, "column-maybe")).toBeUndefined();
});

test("amounts that add up to the deal's are lines, and divide it", () => {
  const pipeline = read(beside(names, amounts, [1500, 2300, 700, 200]));
  expect(pipeline.line?.names).toEqual(names);
  expect([...(pipeline.amount ?? [])]).toEqual([1500, 2300, 700, 200]);
  expect(pipeline.line?.parts.portions?.[0]).toBeCloseTo(2 / 3, 12);
});

test("amounts that do not add up to the deal's are told and not read", () => {
  const pipeline = read(beside(names, amounts, [1400, 2500, 900, 250]));
  expect(pipeline.line).toBeNull();
  expect(issue(pipeline, "lines-maybe-columns")).toMatchObject({ headers: names, holding: "money" });
});

test.each([
  [["Labour cost", "Materials", "Travel"]],
  [["Setup fee", "Yearly fee", "Other"]],
  [["Sensors", "Discount", "Valves"]],
])("%j are parts of a price and no lines", (parts) => {
  expect(read(beside(parts, amounts, [1500, 2300, 700, 200])).line).toBeNull();
  expect(read(columns(parts, amounts)).line).toBeNull();
});

test("numbers of pieces are no money: lines where the portfolio says so, each deal's vote in equal pieces", () => {
  const guess = read(columns(names, counts));
  expect(guess.line).toBeNull();
  expect(guess.amount).toBeNull();
  expect(issue(guess, "lines-maybe-columns")).toMatchObject({ headers: names, holding: "counts" });
  const named = read(columns(names, counts), { portfolio: names });
  expect(named.amount).toBeNull();
  expect([...(named.line?.parts.votes ?? [])].map((vote) => vote / 720720).slice(0, 2)).toEqual([0.5, 0.5]);
});

test('1 and 0 are marks, 0 and "0" hold no line', () => {
  const cells = [
    [1, "0", 0],
    ["0", 1, 0],
    [0, 1, 1],
    [1, 0, 0],
  ];
  expect(issue(read(columns(names, cells)), "lines-maybe-columns")).toMatchObject({ holding: "marks" });
  expect([...(read(columns(names, cells), { portfolio: names }).line?.parts.codes ?? [])]).toEqual([
    0, 1, 1, 2, 0,
  ]);
});

test("figures that are filled in for every deal are told as no lines", () => {
  const scores = [
    [5, 4, 3],
    [3, 3, 3],
    [1, 2, 4],
  ];
  expect(issue(read(columns(["Fit", "Urgency", "Mood"], scores)), "lines-maybe-columns")).toBeUndefined();
});

test("points that part thousands are read as in any column of money", () => {
  const texts = [
    ["€ 10.000", "€ 3.000", ""],
    ["€ 8.000", "", ""],
    ["", "€ 5.000", "€ 400,50"],
    ["", "", "€ 600,00"],
  ];
  expect([...(read(columns(names, texts)).amount ?? [])]).toEqual([13000, 8000, 5400.5, 600]);
});

test("a header that asks whether the deal holds a line names the line", () => {
  const asked = names.map((name) => `${name}?`);
  expect(read(columns(asked, marks), { portfolio: names }).line?.names).toEqual(names);
});

const many = (rows: readonly (readonly string[])[]) =>
  read(columns(names, Array.from({ length: 3 }, () => rows).flat()));

test("marks that divide at least eight deals are lines, which is told", () => {
  const pipeline = many(marks);
  expect(pipeline.line?.names).toEqual(names);
  expect(issue(pipeline, "lines-as-columns")).toMatchObject({ headers: names, holding: "marks" });
});

test.each([
  [
    "ticked off one after the other",
    [
      ["", "", ""],
      ["x", "", ""],
      ["x", "x", ""],
      ["x", "x", "x"],
    ],
  ],
  [
    "one after the other, each deal with the first",
    [
      ["x", "", ""],
      ["x", "x", ""],
      ["x", "x", "x"],
      ["x", "", ""],
    ],
  ],
  [
    "missing from many deals",
    [
      ["x", "", ""],
      ["", "x", ""],
      ["", "", ""],
      ["", "", "x"],
    ],
  ],
])("marks %s are no lines", (_, rows) => {
  expect(many(rows).line).toBeNull();
});
