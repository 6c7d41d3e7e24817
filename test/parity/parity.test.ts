import { catalogue } from "../../core/functions/catalogue";
import { parityCases } from "./parityCases";
import { codeInCore, inCore, inExcelOnDesktop, inExcelOnTheWeb, inSheets } from "./ways";

test("every function of the catalogue is among the cases, and every case has a title of its own", () => {
  for (const { name } of catalogue)
    expect(parityCases.filter((one) => one.name === name).length).toBeGreaterThan(8);
  expect(new Set(parityCases.map(({ name, title }) => `${name} ${title}`)).size).toBe(parityCases.length);
});

// Each number to the last bit: toEqual compares by Object.is.
test.each(parityCases.map((one) => [one.name, one.title, one] as const))("%s %s", async (_, __, one) => {
  const expected = inCore(one);
  const code = codeInCore(one);
  expect(JSON.parse(JSON.stringify(inSheets(one)))).toEqual(JSON.parse(JSON.stringify(expected)));
  expect(await inExcelOnTheWeb(one)).toEqual({ ...expected, code });
  expect(await inExcelOnDesktop(one)).toEqual({ ...expected, code });
});
