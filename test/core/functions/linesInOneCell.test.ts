import { callFunction } from "./inEnglish";

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const lines = column("Sensors;Valves", "Sensors", "Sensors, Service", "Service", "Valves");

test("a deal of several lines is one vote, divided over them", () => {
  expect(callFunction("FUNNEL_CONCENTRATION", [lines])).toBeCloseTo(2 / 5, 12);
  expect(callFunction("FUNNEL_TOP", [lines])).toBe("Sensors");
  expect(callFunction("FUNNEL_MIX", [lines])).toMatchObject([
    expect.anything(),
    ["Sensors", 2, 0.4, expect.anything(), expect.anything()],
    ["Service", 1.5, 0.3, expect.anything(), expect.anything()],
    ["Valves", 1.5, 0.3, expect.anything(), expect.anything()],
  ]);
});

test("by amount its amount is divided too", () => {
  const amounts = column(100, 100, 300, 50, 50);
  expect(callFunction("FUNNEL_CONCENTRATION", [lines, amounts])).toBeCloseTo((50 + 100 + 150) / 600, 12);
});

test("closed deals are left out whole", () => {
  const stages = column("Won", "Proposal", "Proposal", "Proposal", "Lost");
  expect(callFunction("FUNNEL_CONCENTRATION", [lines, undefined, stages])).toBeCloseTo(1.5 / 3, 12);
});

test("uptake counts the votes of each quarter", () => {
  const days = column(46023, 46023, 46120, 46120, 46120);
  const table = callFunction("FUNNEL_UPTAKE", [lines, days]) as readonly unknown[][];
  const sensors = table.find(([name]) => name === "Sensors");
  expect(sensors).toEqual(["Sensors", 2, "", 0.75, expect.closeTo(0.5 / 3, 12)]);
});

test("who bought two lines in one deal lacks neither", () => {
  const more = ["Fir", "Gale", "Hart", "Isle", "Jade"];
  const accounts = column("Acme", "Borealis", "Cedar", "Dune", "Elm", ...more);
  const bought = [...lines, ...column(...more.map(() => "Service"))];
  const gaps = callFunction("FUNNEL_WHITESPACE", [accounts, bought]) as readonly unknown[][];
  expect(gaps.filter(([account]) => account === "Acme").map(([, line]) => line)).toEqual(["Service"]);
});

test("an account that is written with a comma or an ampersand is one account", () => {
  const accounts = column("Account", "Smith & Sons", "Smith", "Sons", "Bosch; Munich");
  expect(callFunction("FUNNEL_MIX", [accounts])).toHaveLength(5);
});
