import { callOnRange } from "../hosts/callOnRange";
import { openExcel } from "../hosts/excel/openExcel";
import { testContract } from "./contract";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
afterEach(() => jest.useRealTimers());

function excel() {
  const opened = openExcel({
    settle: () => jest.advanceTimersByTimeAsync(500),
    calculate: (formula) => {
      const { active } = opened.host.workbook;
      return active.kind === "worksheet"
        ? callOnRange(formula, (range) => active.GetRange(range).Values)
        : "#NAME?";
    },
  });
  return opened;
}

// Sheets of 225,000 cells take their time on a busy machine.
jest.setTimeout(60_000);

testContract(
  "Excel",
  ["anotherUser", "editCell", "failWrite", "formatCell", "showChartSheet", "spoilRule", "tellsParts"],
  excel,
);
