import { listOfNames, numbersForNames } from "../../../../core/table/join/listOfNames";
import { readPipeline } from "../../../../core/table/readPipeline";

const deals = {
  values: [
    ["Deal", "Company", "Product", "Stage"],
    ...[7, 8, 9, 7, 8].map((id, n) => [`D${n}`, id, n % 2 ? "Sensors" : "Valves", "Demo"]),
  ],
  top: 1,
  left: 0,
};
const companies = (rows: unknown[][]) => ({
  values: [["Company", "Country", "Since", "Name"], ...rows],
  top: 1,
  left: 1,
});
const rows = [
  [7, "Brasil", 2020, "Acme"],
  [8, "Brasil", 2021, "Tarn"],
  [9, "", 2021, "Oak"],
];

const numbersIn = (values: unknown[][]) => {
  const reading = readPipeline({ ...deals, values });
  if (!reading.ok) throw new Error(reading.failure.code);
  return numbersForNames(reading.pipeline);
};

describe("where names are numbers", () => {
  it("says which are, of accounts before lines and reps", () => {
    expect(numbersIn(deals.values)).toEqual({ role: "account", column: 1, samples: ["7", "8", "9"] });
    // One name among them, or two numbers alone, are no ids.
    const changed = (from: number, to: unknown) =>
      deals.values.map((row) => row.map((cell) => (cell === from ? to : cell)));
    expect(numbersIn(changed(9, "Oak"))).toBeNull();
    expect(numbersIn(changed(9, 7))).toBeNull();
  });

  it("none are left once the names stand beside them", () => {
    const names = ["Company Name", "Acme", "Tarn", "Oak", "Acme", "Tarn"];
    expect(numbersIn(deals.values.map((row, n) => [...row, names[n]]))).toBeNull();
  });

  it("finds the column of the same numbers, and of the texts beside it the one that tells most apart", () => {
    expect(listOfNames(deals, 1, companies(rows))).toEqual({ ids: 1, names: 4 });
    expect(listOfNames(deals, 2, companies(rows))).toBeNull();
    expect(listOfNames(deals, 1, companies([[7, 1, 2, 3]]))).toBeNull();
    expect(listOfNames(deals, 1, { values: [["Call Acme"]], top: 1, left: 0 })).toBeNull();
  });
});
