import { array, assert, constantFrom, property, record } from "fast-check";
import { categoryOf } from "../../../core/balance/inCategories";
import { review } from "../../../core/balance/review";
import { planColours } from "../../../core/colours/planColours";
import type { Pipeline } from "../../../core/table/Pipeline";
import { readPipeline } from "../../../core/table/readPipeline";
import { categorySentences } from "../../../core/words/en/findings";
import { pipelineOf, times } from "./pipelineOf";

const category = { Sensors: "Measurement", gauges: "Measurement", Valves: "Flow" };

function read(values: readonly (readonly unknown[])[]): Pipeline {
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.pipeline;
}

const figures = (pipeline: Pipeline, guidelines = {}) => {
  const { findings, lines, score, plan, deals } = review(pipeline, { guidelines });
  return {
    findings: findings.map(({ sheetRows, ...figures }) => ({ ...figures, rows: sheetRows() })),
    lines,
    score,
    plan: plan(),
    open: deals.open,
  };
};

test("findings over categories are those of a sheet in which the categories stand", () => {
  const part = record({
    deal: constantFrom("D1", "D2", "D3", "D4", "D5", "D6"),
    line: constantFrom("Sensors", "Gauges", "Valves", "Service"),
  });
  const counts = categoryOf({ category });
  assert(
    property(array(part, { minLength: 1, maxLength: 25 }), (parts) => {
      const sheet = (nameOf: (line: string) => string) =>
        read([
          ["Opportunity ID", "Account", "Product", "Stage"],
          ...parts.map(({ deal, line }) => [deal, `Account of ${deal}`, nameOf(line), "Proposal"]),
        ]);
      const found = figures(
        sheet((line) => line),
        { category },
      );
      expect(found).toEqual(figures(sheet(counts)));
    }),
    { numRuns: 60 },
  );
});

test("by amount a category has what its lines have", () => {
  const pipeline = pipelineOf([
    ...times(5, { line: "Sensors", amount: 10, account: "a" }),
    ...times(5, { line: "Gauges", amount: 20, account: "b" }),
    ...times(5, { line: "Service", amount: 30, account: "c" }),
  ]);
  const { lines } = review(pipeline, { guidelines: { by: "amount", category } });
  expect(lines.map(({ name, weight }) => [name, weight])).toEqual([
    ["Measurement", 150],
    ["Service", 150],
  ]);
});

test("a portfolio of lines is one of their categories, and the least share of a line is not its category's", () => {
  const pipeline = pipelineOf(times(10, { line: "Service" }));
  const guidelines = { category, portfolio: ["Service", "Sensors", "Gauges"], lineMinimum: { Sensors: 0.5 } };
  const languishing = review(pipeline, { guidelines }).findings.find(({ id }) => id === "languishing-lines");
  expect(languishing?.top).toEqual(["Measurement"]);
  expect(languishing?.languishing[0]?.least).toBeLessThanOrEqual(0.05);
});

test("a dominant category colours all of its lines, as they are spelled", () => {
  const pipeline = read([
    ["Account", "Product", "Stage"],
    ...Array.from({ length: 9 }, (_, row) => [`A${row}`, ["Sensors", "GAUGES", "gauges"][row % 3], "Demo"]),
    ["Z", "Valves", "Demo"],
  ]);
  const { rules } = planColours(pipeline, review(pipeline, { guidelines: { category } }));
  const dominant = rules.find(({ group }) => group === "dominant-line");
  for (const spelling of ["Sensors", "GAUGES", "gauges"])
    expect(dominant?.formula).toContain(`"${spelling}"`);
});

test("the words say what a category is", () => {
  const { guidelines } = review(pipelineOf([]), { guidelines: { category } });
  expect(categorySentences({ guidelines })).toEqual([
    "Measurement is Sensors and gauges.",
    "Flow is Valves.",
  ]);
  expect(categorySentences(review(pipelineOf([])))).toEqual([]);
});
