import { openSheets } from "../hosts/sheets/openSheets";
import { contract } from "./contract";

// Sheets of 225,000 cells take their time on a busy machine.
jest.setTimeout(60_000);

test.each(contract.map(({ title, run }) => [title, run] as const))("Google Sheets: %s", async (_, run) => {
  const { port, control } = openSheets();
  await control.addSheet("Sheet1", []);
  await run({ port, control });
});
