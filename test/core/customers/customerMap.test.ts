import fc from "fast-check";
import { finish } from "../../../core/cells/slices";
import { customerMap } from "../../../core/customers/whitespace/customerMap";
import { customerMapOf, rowsOfPlace } from "../../../core/customers/whitespace/customerMapOf";
import type { CustomerMap } from "../../../core/customers/whitespace/MapPlace";
import { lineSales } from "./lineSales";
import { pipelineFrom } from "./pipelineFrom";

const statesOf = (map: CustomerMap | null, name: string) => {
  const account = map?.accounts.find((one) => one.name === name);
  const places = map && account ? map.placesOf(account) : [];
  return Object.fromEntries(places.map((place) => [place.line, place]));
};

const sheet = pipelineFrom([
  ["Account", "Product", "Stage", "Amount", "Created", "Close Date"],
  ["Acme", "Sensors", "Won", 900, "2025-11-01", "2026-01-10"],
  ["Acme", "Sensors", "Won", 100, "2025-12-01", "2026-02-01"],
  ["Acme", "Sensors", "Proposal", 50, "2026-08-01", ""],
  ["Acme", "Valves", "Proposal", 70, "2026-08-01", ""],
  ["Beta", "Valves", "Won", 1000, "2026-02-01", "2026-03-01"],
  ["Cora", "Sensors", "Won", 990, "2026-02-01", "2026-03-01"],
  ["Cora", "Pumps", "Lost", 500, "2026-01-01", "2026-04-01"],
  ["Dora", "Pumps", "Proposal", 500, "2026-08-01", ""],
]);

describe("customerMapOf(pipeline)", () => {
  const map = finish(
    customerMapOf(sheet, {
      blocked: [{ account: "Cora", line: "Valves", until: 50000, note: "" }],
    }),
  );

  test("tells five states with their money", () => {
    expect(map?.accounts.map(({ name }) => name)).toEqual(["Acme", "Beta", "Cora"]);
    expect(statesOf(map, "Acme")).toMatchObject({
      Sensors: { state: "bought", amount: 1000, isOffered: true },
      Valves: { state: "open", amount: 70, isOffered: true },
      Pumps: { state: "unknown", amount: null },
    });
    expect(statesOf(map, "Beta")).toMatchObject({
      Valves: { state: "bought", amount: 1000, isOffered: false },
    });
    expect(statesOf(map, "Cora")).toMatchObject({ Valves: { state: "not-for-them", amount: null } });
  });

  test("gives the rows of a place, and of a customer", () => {
    expect(rowsOfPlace(sheet, "Acme", "Sensors")).toEqual([2, 3, 4]);
    expect(rowsOfPlace(sheet, "Acme", null)).toEqual([2, 3, 4, 5]);
    expect(rowsOfPlace(sheet, "Acme", "Pumps")).toEqual([]);
    expect(rowsOfPlace(sheet, "Nobody", null)).toEqual([]);
    expect(rowsOfPlace(sheet, "Acme", "Nothing")).toEqual([]);
  });

  test("is null without lines", () => {
    const plain = [
      ["Account", "Stage", "Amount", "Created"],
      ["Acme", "Won", 1, "2026-01-10"],
    ];
    expect(finish(customerMapOf(pipelineFrom(plain)))).toBeNull();
  });
});

describe("customerMap(sales)", () => {
  // All bought 10 to 60 in all: A and B are small, C and D in between, E and F large.
  const sales = lineSales(
    {
      A: [["Sensors", 10]],
      B: [["Valves", 12]],
      C: [["Sensors", 30]],
      D: [["Valves", 32]],
      E: [["Sensors", 50]],
      F: [["Pumps", 60]],
    },
    ["Sensors", "Valves", "Pumps", "Service"],
  );

  test("does not know what nobody of a customer's size ever bought", () => {
    const map = finish(customerMap(sales));
    expect(statesOf(map, "A")).toMatchObject({
      Valves: { state: "room", amount: 22 },
      Pumps: { state: "unknown", amount: null },
      Service: { state: "unknown" },
    });
    expect(statesOf(map, "E")).toMatchObject({ Pumps: { state: "room", amount: 60 } });
  });

  test("adds up the money of all, line by line", () => {
    // Room in Sensors: B, D and F at the usual 30; in Valves: A and C at the usual 22 (of E's size nobody has any); in Pumps: E at 60.
    expect(finish(customerMap(sales)).lines).toEqual([
      { name: "Sensors", bought: 90, room: 90, isDominant: false },
      { name: "Valves", bought: 44, room: 44, isDominant: false },
      { name: "Pumps", bought: 60, room: 60, isDominant: false },
      { name: "Service", bought: 0, room: 0, isDominant: false },
    ]);
  });

  test("keeps the dominant line's room apart", () => {
    const map = finish(customerMap(sales, { dominant: "Sensors" }));
    expect(map.lines[0]).toEqual({ name: "Sensors", bought: 90, room: 90, isDominant: true });
    expect(map.accounts.find(({ name }) => name === "F")).toMatchObject({ room: 0, rooms: 0 });
    expect(statesOf(map, "F")).toMatchObject({
      Sensors: { state: "room", isDominant: true, isLarge: false },
    });
  });

  test("marks as large the third of the rooms that is worth most", () => {
    // Six rooms: 60, then 30 three times, then 22 twice. Four would be more than a third.
    const large = finish(customerMap(sales)).accounts.flatMap((account) => {
      const places = finish(customerMap(sales)).placesOf(account);
      return places.flatMap(({ line, isLarge }) => (isLarge ? [`${account.name} ${line}`] : []));
    });
    expect(large).toEqual(["E Pumps"]);
  });

  test("without amounts knows the states alone", () => {
    const map = finish(customerMap(lineSales({ A: ["X", "Y"], B: ["Y"] }, ["X", "Y", "Z"])));
    expect(map.accounts).toMatchObject([
      { name: "A", bought: null, room: null, rooms: 0 },
      { name: "B", bought: null, room: null, rooms: 1 },
    ]);
    expect(statesOf(map, "B")).toMatchObject({
      X: { state: "room", amount: null, isLarge: false },
      Y: { state: "bought", amount: null },
      Z: { state: "unknown" },
    });
    expect(map.lines.map(({ bought }) => bought)).toEqual([null, null, null]);
  });

  test("without a sale has no customer", () => {
    expect(finish(customerMap(lineSales({}, ["X"]))).accounts).toEqual([]);
  });

  test("law: what is bought adds up to the amounts, and rooms of accounts to those of lines", () => {
    const sale = fc.tuple(fc.constantFrom("X", "Y", "Z"), fc.integer({ min: 1, max: 99 }));
    const table = fc.dictionary(fc.constantFrom("A", "B", "C", "D", "E"), fc.array(sale, { minLength: 1 }));
    fc.assert(
      fc.property(table, (bought) => {
        const made = lineSales(bought, ["X", "Y", "Z"]);
        const map = finish(customerMap(made));
        const paid = Object.values(bought)
          .flat()
          .reduce((sum, [, amount]) => sum + amount, 0);
        const total = (figures: readonly (number | null)[]) =>
          figures.reduce<number>((sum, one) => sum + Number(one), 0);
        expect(total(map.lines.map((line) => line.bought))).toBe(paid);
        expect(total(map.accounts.map((account) => account.bought))).toBe(paid);
        expect(total(map.accounts.map(({ room }) => room))).toBeCloseTo(
          total(map.lines.map(({ room }) => room)),
          6,
        );
      }),
      { numRuns: 60 },
    );
  });
});
