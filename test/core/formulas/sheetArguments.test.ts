import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { sheetArguments } from "../../../core/formulas/sheetArguments";
import { catalogue } from "../../../core/functions/catalogue";
import { readPipeline } from "../../../core/table/readPipeline";
import { callFunction } from "../functions/inEnglish";

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

test("customer types that are yes and no come with their header, and the function gives what the review says", () => {
  const asked = [
    ["Account", "Product", "Existing customer?", "Stage"],
    ...["Yes", "Yes", "Yes", "No", "Yes"].map((answer, at) => [`Account ${at}`, "Sensors", answer, "Demo"]),
  ];
  const whole = readPipeline({ values: asked, top: 1, left: 0 });
  const spec = catalogue.find((each) => each.name === "FUNNEL_NEW_SHARE");
  if (spec === undefined || !whole.ok) throw new Error("not read");
  const given = sheetArguments(spec, {
    pipeline: whole.pipeline,
    by: "deals",
    guidelines: defaultGuidelines,
  });
  expect(given[0]?.[0]).toEqual(["Existing customer?"]);
  // One of five is new.
  expect(callFunction("FUNNEL_NEW_SHARE", given)).toBe(0.2);
});

test("marks for one side alone count where stages tell deals from empty rows, else they are refused", () => {
  const types = [["New customer?"], ["x"], [""], [""], ["x"], [""]];
  const stages = [["Stage"], ["Demo"], ["Demo"], ["Demo"], ["Won"], [""]];
  // Of three open deals one is marked.
  expect(callFunction("FUNNEL_NEW_SHARE", [types, undefined, stages])).toBeCloseTo(1 / 3, 12);
  const refused = callFunction("FUNNEL_NEW_SHARE", [types]);
  expect(refused).toMatchObject({ code: "#N/A" });
  expect(String((refused as { message?: string }).message)).toContain("say nothing but yes");
});
