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
