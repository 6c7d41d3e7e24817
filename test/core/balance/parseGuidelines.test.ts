import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { parseGuidelines } from "../../../core/balance/parseGuidelines";
import * as words from "../../../core/words/en/guidelines";

/** One guideline, with what is told about it in words. */
const set = (key: string, value: unknown) => {
  const { guidelines, problems, notes } = parseGuidelines([[key, value]]);
  return { guidelines, problems: problems.map(words.problem), notes: notes.map(words.note) };
};

describe("parseGuidelines", () => {
  test("the example of its documentation", () => {
    expect(parseGuidelines([["lineLimit", "60 %"]])).toEqual({
      guidelines: { lineLimit: 0.6 },
      problems: [],
      notes: [],
    });
  });

  test.each([
    ["lineLimit", 0.6, { lineLimit: 0.6 }],
    ["Line limit", "0,6", { lineLimit: 0.6 }],
    ["new-tolerance", "12.5%", { newTolerance: 0.125 }],
    ["accountFewLimit", 1, { accountFewLimit: 1 }],
    ["minimumDeals", "8", { minimumDeals: 8 }],
    ["hoursPerNewDeal", "12,5", { hoursPerNewDeal: 12.5 }],
    ["Hours per deal", 6, { hoursPerDeal: 6 }],
    ["handOffDormant", 18, { handOffDormant: 18 }],
    ["handOffSmall", "10 %", { handOffSmall: 0.1 }],
    ["territory", "New-Only", { territory: "new-only" }],
    ["by", "amount", { by: "amount" }],
    ["basis", "won", { basis: "won" }],
    ["portfolio", "Sensors; Valves;", { portfolio: ["Sensors", "Valves"] }],
    ["portfolio", ["Sensors"], { portfolio: ["Sensors"] }],
    ["portfolio", [], { portfolio: [] }],
    ["lineMinimum.Service", 0.1, { lineMinimum: { Service: 0.1 } }],
    ["lineMinimum.Plan 1.5", "10 %", { lineMinimum: { "Plan 1.5": 0.1 } }],
    ["category.Sensors", " Measurement ", { category: { Sensors: "Measurement" } }],
    ["Category.Plan 1.5", "Plans", { category: { "Plan 1.5": "Plans" } }],
    ["category.Sensors", "", {}],
    ["lineLimit", "", {}],
    ["", 7, {}],
    ["lineLimit", null, {}],
  ])("%s = %j", (key, value, guidelines) => {
    expect(set(key, value)).toEqual({ guidelines, problems: [], notes: [] });
  });

  test("a figure above 1 can only be a percentage, and what was read is told", () => {
    expect(set("lineLimit", 70)).toEqual({
      guidelines: { lineLimit: 0.7 },
      problems: [],
      notes: ["lineLimit 70 was read as 70 %"],
    });
  });

  test("several lines can have a minimum", () => {
    const { guidelines } = parseGuidelines([
      ["lineMinimum.Service", 0.1],
      ["lineMinimum.Valves", 0.2],
    ]);
    expect(guidelines.lineMinimum).toEqual({ Service: 0.1, Valves: 0.2 });
  });

  test.each([
    ["lineLimit", "lots", 'lineLimit is "lots": write a share from 0 to 1, or a percentage such as 70 %'],
    ["lineLimit", 170, 'lineLimit is "170": write a share from 0 to 1, or a percentage such as 70 %'],
    ["newTarget", -0.1, 'newTarget is "-0.1": write a share from 0 to 1, or a percentage such as 70 %'],
    ["newTarget", Number.NaN, 'newTarget is "": write a share from 0 to 1, or a percentage such as 70 %'],
    ["newTarget", true, 'newTarget is "true": write a share from 0 to 1, or a percentage such as 70 %'],
    ["accountLimit", 0, 'accountLimit is "0": a limit must be above 0 and at most 1'],
    ["minimumDeals", 2.5, 'minimumDeals is "2.5": write a whole number from 1'],
    ["hoursPerAccount", 0, 'hoursPerAccount is "0": write hours above 0, up to 2000'],
    ["hoursPerNewDeal", "a day", 'hoursPerNewDeal is "a day": write hours above 0, up to 2000'],
    ["hoursPerDeal", 9000, 'hoursPerDeal is "9000": write hours above 0, up to 2000'],
    ["handOffPurchases", 0, 'handOffPurchases is "0": write a whole number from 1'],
    ["by", "money", 'by is "money": use one of deals, amount and expected'],
    [
      "portfolio",
      " ; ",
      'portfolio is " ; ": write the lines with semicolons between them, such as Sensors;Valves',
    ],
    ["lineMinimum", 0.1, '"lineMinimum" names no line: write it as lineMinimum.Service'],
    [
      "lineMinimum.Service",
      "much",
      'lineMinimum.Service is "much": write a share from 0 to 1, or a percentage such as 70 %',
    ],
  ])("%s = %j is not understood", (key, value, problem) => {
    expect(set(key, value)).toEqual({ guidelines: {}, problems: [problem], notes: [] });
  });

  test("a name that is no guideline is echoed beside those that are", () => {
    const [problem = ""] = set("linelimits", 0.5).problems;
    expect(problem).toMatch(/^There is no guideline "linelimits": use one of lineLimit, linePairLimit, /);
    for (const key of Object.keys(defaultGuidelines)) expect(problem).toContain(key);
  });

  test("a benchmark whose ends are the wrong way round is left as it was", () => {
    expect(set("returnLow", 0.5)).toEqual({
      guidelines: {},
      problems: ["returnLow is 0.5 and returnHigh is 0.4: the low end must not be above the high end"],
      notes: [],
    });
  });
});
