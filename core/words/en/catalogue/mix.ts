import { errors, lines, names, stages, weights } from "./shared";

export const mix = {
  FUNNEL_CONCENTRATION: {
    summary: "The share of the largest product line: 0.7 means that 70 % of the deals are of one line.",
    parameters: { lines, weights, stages },
    result: "The largest share, from 0 to 1.",
    errors: [errors.unequal, errors.errorCell, errors.currencies, errors.empty],
    example: {
      formula: "=FUNNEL_CONCENTRATION(A1:A5, , B1:B5)",
      arguments: [
        [["Product"], ["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]],
        undefined,
        [["Stage"], ["Proposal"], ["Demo"], ["Proposal"], ["Won"]],
      ],
      result: 2 / 3,
    },
  },
  FUNNEL_TOP: {
    summary: "The name with the largest share; names that tie stand together, by alphabet.",
    parameters: { names, weights, stages },
    result: "The name, or the tied names with commas between them.",
    errors: [errors.unequal, errors.errorCell, errors.currencies, errors.empty],
    example: {
      formula: "=FUNNEL_TOP(A1:A4)",
      arguments: [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]]],
      result: "Sensors",
    },
  },
  FUNNEL_TOP_SHARE: {
    summary: "The share of the k largest names together, say of the five largest accounts.",
    parameters: { names, k: "How many names to add up, a whole number from 1.", weights, stages },
    result: "The share, from 0 to 1; 1 where there are no more than k names.",
    errors: [
      errors.unequal,
      errors.errorCell,
      errors.currencies,
      errors.empty,
      "`#VALUE!` where k is not a whole number from 1 up.",
    ],
    example: {
      formula: "=FUNNEL_TOP_SHARE(A1:A4, 2)",
      arguments: [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]], [[2]]],
      result: 0.75,
    },
  },
  FUNNEL_HHI: {
    summary:
      "The Herfindahl-Hirschman index, the sum of the squared shares: 1 where all is with one name, 1/n where n names share alike.",
    parameters: { names, weights, stages },
    result: "The index, from 0 to 1.",
    errors: [errors.unequal, errors.errorCell, errors.currencies, errors.empty],
    example: {
      formula: "=FUNNEL_HHI(A1:A4)",
      arguments: [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]]],
      result: 0.375,
    },
  },
  FUNNEL_EFFECTIVE_NUMBER: {
    summary:
      "How many names the funnel really stands on: the number of equal names with the same concentration (1 / HHI).",
    parameters: { names, weights, stages },
    result: "A number of names, from 1 up.",
    errors: [errors.unequal, errors.errorCell, errors.currencies, errors.empty],
    example: {
      formula: "=FUNNEL_EFFECTIVE_NUMBER(A1:A4)",
      arguments: [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]]],
      result: 1 / 0.375,
    },
  },
  FUNNEL_MIX: {
    summary: "Every name with its deals and its share, largest first, and how sure the share is.",
    parameters: {
      names,
      weights,
      stages,
      portfolio:
        "The lines that you are responsible for, also those without a deal: a range, or one cell with semicolons between them. Left out: every name that a row of the range holds.",
    },
    result:
      "A table: name, deals, amount (where weights are given), share, and the 95 % interval of the share (Wilson). The header row alone where nothing counts.",
    errors: [errors.unequal, errors.errorCell, errors.currencies],
    example: {
      formula: "=FUNNEL_MIX(A1:A4)",
      arguments: [[["Sensors"], ["Sensors"], ["Sensors"], ["Valves"]]],
      result: [
        ["Name", "Deals", "Share", "At least", "At most"],
        ["Sensors", 3, 0.75, 0.3006418425824019, 0.9544127391902995],
        ["Valves", 1, 0.25, 0.04558726080970055, 0.6993581574175981],
      ],
    },
  },
  FUNNEL_LANGUISHING: {
    summary:
      "The lines of your portfolio that hardly any deal is about, those without a single deal included.",
    parameters: {
      lines,
      portfolio:
        "The lines that you are responsible for, also those without a deal: a range, or one cell with semicolons between them.",
      stages,
      below: "The share under which a line languishes, from 0 to 1. Left out: 0.05.",
    },
    result:
      "A table: line, deals, share, smallest first. The header row alone where no line languishes or no deal counts.",
    errors: [errors.unequal, errors.errorCell, "`#VALUE!` where `below` is not a share above 0 and below 1."],
    example: {
      formula: '=FUNNEL_LANGUISHING(A1:A4, "Sensors; Valves; Pumps")',
      arguments: [[["Sensors"], ["Sensors"], ["Sensors"], ["Valves"]], [["Sensors; Valves; Pumps"]]],
      result: [
        ["Line", "Deals", "Share"],
        ["Pumps", 0, 0],
      ],
    },
  },
  FUNNEL_UPTAKE: {
    summary: "How each product line is picked up over the quarters, new lines first.",
    parameters: { lines, dates: "The column of the days on which the deals began (created dates).", stages },
    result:
      "A table: line, deals, whether it is new (its first deal is of the last four quarters, after two or more with so many deals of other lines that chance hardly explains why it had none), and for each quarter its share of the quarter's deals; an empty cell for a quarter without a deal. A deal without a date is left out. Without a dated deal the first three headings alone.",
    errors: [errors.unequal, errors.errorCell],
    example: {
      // Valves is 2 of 3 deals since its first one: chance gives (1/3)^3 = 4 % that it had none of the three before
      formula: "=FUNNEL_UPTAKE(A1:A7, B1:B7)",
      arguments: [
        [["Product"], ["Sensors"], ["Sensors"], ["Sensors"], ["Valves"], ["Sensors"], ["Valves"]],
        [
          ["Created"],
          ["2026-01-10"],
          ["2026-04-02"],
          ["2026-05-20"],
          ["2026-07-01"],
          ["2026-08-01"],
          ["2026-09-01"],
        ],
      ],
      result: [
        ["Line", "Deals", "New", "2026 Q1", "2026 Q2", "2026 Q3"],
        ["Valves", 2, "new", 0, 0, 2 / 3],
        ["Sensors", 4, "", 1, 1, 1 / 3],
      ],
    },
  },
};
