import { foldName } from "../../../../core/cells/foldName";
import { foldAccount } from "../../../../core/table/names/foldAccount";

test.each([
  [" Trantow–Barrows ", "TRANTOW BARROWS"],
  ["Acme, Inc.", "ACME"],
  ["Müller GmbH & Co. KG", "MÜLLER"],
  ["Acme S. p. A.", "Acme S.p.A."],
  ["Novo Nordisk A/S", "Novo Nordisk"],
  ["Koepp Ltd", "koepp limited"],
  ["Société Dupont SARL", "société dupont"],
  ["Cafe\u0301 Noir", "Café Noir"],
])("%j and %j are one account", (one, two) => {
  expect(foldAccount(one)).toBe(foldAccount(two));
});

test.each([
  ["Müller", "Muller"],
  ["Plan 1.5", "Plan 15"],
  ["Line 1 2", "Line 12"],
  ["C#", "C"],
  ["Acme", "Acme Holding"],
  ["🚀", "🎯"],
  ["Ltd", "Inc"],
])("%j and %j are two accounts", (one, two) => {
  expect(foldAccount(one)).not.toBe(foldAccount(two));
});

test("lines keep words that are legal forms in an account's name", () => {
  expect(foldName("Service Co")).not.toBe(foldName("Service"));
});

test("names of signs alone are no names of nothing: each is its own", () => {
  const signs = [",", "'", "()", "&", "😀"];
  const folded = signs.map(foldAccount);
  expect(folded).not.toContain("");
  expect(new Set(folded).size).toBe(signs.length);
  expect(foldAccount(" () ")).toBe(foldAccount("()"));
});
