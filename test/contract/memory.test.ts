import { parseRange } from "../../core/cells/a1";
import { callOnRange } from "../hosts/callOnRange";
import type { MemorySheet } from "../hosts/MemorySheet";
import { MemoryWorkbook } from "../hosts/MemoryWorkbook";
import { memoryControl } from "../hosts/memoryControl";
import { testContract } from "./contract";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
afterEach(() => jest.useRealTimers());

function valuesOf({ cells }: MemorySheet, range: string): unknown[][] {
  const { top, bottom, left, right } = parseRange(range) ?? { top: 1, bottom: 0, left: 0, right: 0 };
  return cells.slice(top - 1, bottom).map((row) => row.slice(left, right + 1));
}

testContract(
  "in memory",
  ["anotherUser", "editCell", "formatCell", "showChartSheet", "tellsParts"],
  async () => {
    const port = new MemoryWorkbook({
      quietMilliseconds: 400,
      calculate: (formula, sheet) => callOnRange(formula, (range) => valuesOf(sheet, range)),
    });
    const control = memoryControl(port, () => jest.advanceTimersByTimeAsync(500));
    await control.addSheet("Sheet1", []);
    return { port, control };
  },
);
