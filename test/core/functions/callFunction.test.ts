import { CellError } from "../../../core/cells/CellError";
import { callFunction } from "./inEnglish";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("callFunction finds a function in any case", () => {
  expect(callFunction(" funnel_concentration ", [column("A", "A", "B", "C")])).toBe(0.5);
});

test("callFunction gives what cannot be computed as a cell error with words", () => {
  expect(callFunction("FUNNEL_CONCENTRATION", [column("A", "B"), column(1, 2, 3)])).toEqual(
    new CellError("#VALUE!", "the lines have 2 rows and the amounts have 3"),
  );
});
