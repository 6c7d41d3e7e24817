import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { sheetArguments } from "../../../core/formulas/sheetArguments";
import { catalogue } from "../../../core/functions/catalogue";
import { readPipeline } from "../../../core/table/readPipeline";

const values = [
  ["Our deals", null, null, null],
  ["Account", "Product", "Amount", "Stage"],
  ["Acme", "Sensors", 100, "Demo"],
  ["Beta", "Valves", 200, "Won"],
  ["Total", "", 300, ""],
];
const reading = readPipeline({ values, top: 3, left: 1 });
const lines = [["Sensors"], ["Valves"]];
const amounts = [[100], [200]];
const stages = [["Demo"], ["Won"]];

test.each([
  ["FUNNEL_CONCENTRATION", "deals", [lines, undefined, stages]],
  ["FUNNEL_CONCENTRATION", "amount", [lines, amounts, stages]],
  ["FUNNEL_TOP_SHARE", "deals", [[["Acme"], ["Beta"]], [[5]], undefined, stages]],
  ["FUNNEL_REVIEW", "deals", [values.slice(1, 4), undefined]],
  ["FUNNEL_NEW_SHARE", "deals", []],
] as const)("the sheet hands %s by %s the cells of its columns", (name, by, expected) => {
  const spec = catalogue.find((each) => each.name === name);
  if (spec === undefined || !reading.ok) throw new Error(name);
  expect(sheetArguments(spec, { pipeline: reading.pipeline, by, guidelines: defaultGuidelines })).toEqual(
    expected,
  );
});
