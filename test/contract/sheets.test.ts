import { openSheets } from "../hosts/sheets/openSheets";
import { testContract } from "./contract";

// Sheets of 225,000 cells take their time on a busy machine.
jest.setTimeout(60_000);

testContract(
  "Google Sheets",
  ["anotherUser", "failWrite", "formatCell", "freeRange", "protectRange", "showChartSheet", "tellsParts"],
  async () => {
    const { port, control } = openSheets();
    await control.addSheet("Sheet1", []);
    return { port, control };
  },
);
