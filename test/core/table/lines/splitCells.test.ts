import { listCells, splitCells } from "../../../../core/table/lines/splitCells";

const split = (cells: readonly unknown[], known: readonly string[] = []) =>
  Object.fromEntries([...splitCells(cells, known)].map(([cell, names]) => [cell, names]));

test.each([
  [
    "comma and a word",
    ["Sensors", "Valves", "Service", "Sensors, Valves and Service"],
    "Sensors, Valves and Service",
    ["Sensors", "Valves", "Service"],
  ],
  [
    "comma before the word",
    ["Sensors", "Valves", "Service", "Sensors, Valves, and Service"],
    "Sensors, Valves, and Service",
    ["Sensors", "Valves", "Service"],
  ],
  [
    "a name of its own",
    ["Sensors", "Service", "Install & Service", "Install & Service, Sensors"],
    "Install & Service, Sensors",
    ["Install & Service", "Sensors"],
  ],
  [
    "evidence of another sign",
    ["Sensors + Valves", "Valves / Service", "Service and Sensors"],
    "Valves / Service",
    ["Valves", "Service"],
  ],
  ["a slip", ["Sensors", "Valves", "Sensors, Valvs"], "Sensors, Valvs", ["Sensors", "Valvs"]],
  ["a list of an export", ['["Sensors", "Valves"]'], '["Sensors", "Valves"]', ["Sensors", "Valves"]],
  ["single quotes", ["['Sensors', 'Valves']"], "['Sensors', 'Valves']", ["Sensors", "Valves"]],
  ["an empty list", ["[]", "Sensors"], "[]", [""]],
  ["a numbered list", ["1. Sensors\n2. Valves"], "1. Sensors\n2. Valves", ["Sensors", "Valves"]],
  ["bullets", ["• Sensors\n• Valves"], "• Sensors\n• Valves", ["Sensors", "Valves"]],
  ["dashes", ["- Sensors\r\n- Valves"], "- Sensors\r\n- Valves", ["Sensors", "Valves"]],
  [
    "quantities of known names",
    ["Sensors", "Valves", "10x Sensors; Valves (5)"],
    "10x Sensors; Valves (5)",
    ["Sensors", "Valves"],
  ],
  [
    "quantities after commas",
    ["Sensors", "Valves", "2 Sensors, Valves x 3"],
    "2 Sensors, Valves x 3",
    ["Sensors", "Valves"],
  ],
  [
    "numbers of unknown names",
    ["Sensors", "3 Series; Windows (11)"],
    "3 Series; Windows (11)",
    ["3 Series", "Windows (11)"],
  ],
])("%s", (_, cells, cell, names) => {
  expect(split(cells)[cell]).toEqual(names);
});

test.each([
  ["an unknown piece", ["Sensors", "Valves", "Sensors, Valves, Training"]],
  [
    "adjectives",
    ["Pumps, industrial", "Pumps, domestic", "Valves, industrial", "Valves, domestic", "Sensors"],
  ],
  ["a name within another", ["R & D", "R & D / Sensors", "Sensors / Valves"]],
  ["a number by itself", ["2 Sensors", "Valves"]],
])("%s: the first stays whole", (_, cells) => {
  const whole = cells.find((cell) => /[,&\d]/.test(cell));
  expect(split(cells)[whole ?? ""]).toBeUndefined();
});

test.each([
  "2 Sensors",
  "2x Sensors",
  "2 x Sensors",
  "10 pcs. Sensors",
  "Sensors (3)",
  "Sensors (x3)",
  "Sensors [3]",
  "Sensors x 3",
  "Sensors: 3",
  "Sensors - 24 months",
  "Sensors, 2 years",
  "Sensors (12 Monate)",
  "Sensors / 50 users",
  "Sensors (SN-100)",
  "Sensors [SKU: A1200]",
  "3x Sensors - 24 months",
  "1x Sensor",
])("%s is the line that stands alone elsewhere", (cell) => {
  const { split: found, bare } = listCells([cell, "Sensors"], []);
  expect(found.get(cell)).toEqual(["Sensors"]);
  expect(bare.has(cell)).toBe(true);
});

test.each(["Windows 11", "Office (2019)", "Model X", "3D", "Sensors (small)", "Sensors B2", "4 Sensors"])(
  "%s keeps its name where nothing says that it is another",
  (cell) => {
    expect(listCells([cell, "Windows", "Office", "Model", "D", "Sensors B", "Valves"], []).bare.size).toBe(0);
  },
);

test("a name of the portfolio keeps its number", () => {
  expect(listCells(["Sensors (2)", "Sensors"], ["Sensors (2)"]).split.size).toBe(0);
});

test("a name of the portfolio is never parted", () => {
  expect(split(["R & D", "R", "D"], ["R & D"])).toEqual({});
});

test("what looks like a list and stays whole is known", () => {
  const cells = ["Sensors", "Valves", "Sensors, Valves, Training", "Food and Beverage", "TCP/IP Gateway"];
  expect([...listCells(cells, []).whole]).toEqual(["Sensors, Valves, Training"]);
});

test("many short pieces are a list, known or not, and are told", () => {
  const many = "Alpha, Beta, Gamma, Delta, Epsilon, Zeta, Eta";
  expect([...listCells([many, "Sensors"], []).whole]).toEqual([many]);
});
