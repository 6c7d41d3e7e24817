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
  ["a number by itself", ["2 Sensors", "Sensors"]],
])("%s: the first stays whole", (_, cells) => {
  const whole = cells.find((cell) => /[,&\d]/.test(cell));
  expect(split(cells)[whole ?? ""]).toBeUndefined();
});

test("a name of the portfolio is never parted", () => {
  expect(split(["R & D", "R", "D"], ["R & D"])).toEqual({});
});

test("what looks like a list and stays whole is known", () => {
  const cells = ["Sensors", "Valves", "Sensors, Valves, Training", "Food and Beverage", "TCP/IP Gateway"];
  expect([...listCells(cells, []).whole]).toEqual(["Sensors, Valves, Training"]);
});
