import { catalogue } from "../core/functions/inEnglish";
import { Day } from "./cells";
import { parityCases } from "./parityCases";
import { codeInCore, inCore, inExcelOnDesktop, inExcelOnTheWeb, inSheets, inSheetsOfSaoPaulo } from "./ways";

test("every function of the catalogue is among the cases, and every case has a title of its own", () => {
  for (const { name } of catalogue)
    expect(parityCases.filter((one) => one.name === name).length).toBeGreaterThan(8);
  expect(new Set(parityCases.map(({ name, title }) => `${name} ${title}`)).size).toBe(parityCases.length);
});

const cases = parityCases.map((one) => [one.name, one.title, one] as const);

// Each number to the last bit: toEqual compares by Object.is.
test.each(cases)("Excel on the desktop: %s %s", async (_, __, one) => {
  expect(await inExcelOnDesktop(one)).toEqual({ ...inCore(one), code: codeInCore(one) });
});

test.each(cases)("Excel on the web: %s %s", async (_, __, one) => {
  expect(await inExcelOnTheWeb(one)).toEqual({ ...inCore(one), code: codeInCore(one) });
});

test.each(cases)("built Code.js: %s %s", (_, __, one) => {
  // Arrays of another context are equal by what they hold, not by their class.
  expect(structuredClone(inSheets(one))).toEqual(structuredClone(inCore(one)));
});

const withDays = cases.filter(([, , { args }]) =>
  args.some((given) => Array.isArray(given) && given.flat().some((cell) => cell instanceof Day)),
);

test.each(withDays)("built Code.js in São Paulo: %s %s", (_, __, one) => {
  expect(structuredClone(inSheetsOfSaoPaulo(one))).toEqual(structuredClone(inCore(one)));
});
