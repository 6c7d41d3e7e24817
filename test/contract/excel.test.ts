import { CellError } from "../../core/cells/CellError";
import { callFunction } from "../../core/functions/callFunction";
import { openExcel } from "../hosts/excel/openExcel";
import { contract } from "./contract";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
afterEach(() => jest.useRealTimers());

/** Formulas of the one form `=FUNNEL_NAME(A1:A9)` on the active sheet; Excel's own language is not modelled. */
function excel() {
  const opened = openExcel({
    settle: () => jest.advanceTimersByTimeAsync(500),
    calculate: (formula) => {
      const [, name = "", range = ""] = /^=(FUNNEL_\w+)\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula) ?? [];
      const { active } = opened.host.workbook;
      if (name === "" || active.kind !== "worksheet") return "#NAME?";
      const result = callFunction(name, [active.GetRange(range).Values]);
      return result instanceof CellError ? result.code : result;
    },
  });
  return opened;
}

// Sheets of 225,000 cells take their time on a busy machine.
jest.setTimeout(60_000);

test.each(contract.map(({ title, run }) => [title, run] as const))("Excel: %s", async (_, run) => {
  const { port, control } = excel();
  await run({ port, control });
});
