import { foldName } from "../../../../core/cells/foldName";
import { foldAccount } from "../../../../core/table/names/foldAccount";
import { readNames } from "../../../../core/table/names/readNames";
import type { RawColumn } from "../../../../core/table/RawColumn";

function raw(cells: readonly unknown[]): RawColumn {
  const known = [...new Set(cells.filter((cell) => cell !== ""))];
  return { cells: known, codes: Int32Array.from(cells, (cell) => known.indexOf(cell)) };
}

test("the most frequent spelling is shown, and every spelling is kept as it stands", () => {
  const names = readNames(raw(["acme inc", "ACME", "ACME", "Bosch", " acme"]), foldAccount);
  expect(names.names).toEqual(["ACME", "Bosch"]);
  expect([...names.codes]).toEqual([0, 0, 0, 1, 0]);
  expect(names.spellings).toEqual([["acme inc", "ACME", " acme"], ["Bosch"]]);
  expect(names.merged).toEqual([{ code: 0, shown: "ACME", others: ["acme", "acme inc"] }]);
});

test("of spellings that are equally frequent the first by code point is shown", () => {
  expect(readNames(raw(["sensors", "Sensors"]), foldName).names).toEqual(["Sensors"]);
  const spellings = ["Acme", "ACME Inc.", "Acme GmbH", "acme, inc"];
  expect(readNames(raw(spellings), foldAccount).names).toEqual(["ACME Inc."]);
});

test("names that differ only in spaces around them are one and no merge", () => {
  expect(readNames(raw(["Bosch", "Bosch "]), foldName).merged).toEqual([]);
});

test("blank names, zeros and errors have no code", () => {
  const names = readNames(raw(["", " ", "-", "n/a", 0, "#REF!", "(blank)", 7]), foldName);
  expect(names.names).toEqual(["7"]);
  expect([...names.codes]).toEqual([-1, -1, -1, -1, -1, -1, -1, 0]);
});
