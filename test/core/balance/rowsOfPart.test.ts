import { review } from "../../../core/balance/review";
import { type PartOfDeals, rowsOfPart } from "../../../core/balance/rowsOfPart";
import { read, table } from "../table/readTable";

const sheet = [
  ["Deal", "Account", "Product", "Stage", "Customer Type", "Created", "Expected Close"],
  ["D1", "Acme", "Sensors", "Proposal", "New", "2026-07-01", "2026-12-01"],
  ["D2", "Acme", "SENSORS", "Demo", "Existing", "2026-08-01", "2026-12-01"],
  ["D3", "Tarn", "Valves", "Proposal", "New", "2026-09-01", "2026-08-01"],
  ["D4", "Tarn", "Sensors; Valves", "Proposal", "Existing", "2026-09-10", "2026-12-01"],
  ["D5", "Ito", "Sensors", "Closed Won", "Existing", "2026-01-01", "2026-09-20"],
];
const pipeline = read(table(...sheet));

const rows = (part: PartOfDeals, options: Parameters<typeof review>[1] = {}) =>
  rowsOfPart(pipeline, review(pipeline, options), part);

describe("rowsOfPart(pipeline, review, part)", () => {
  test.each<[PartOfDeals, readonly number[]]>([
    [{}, [2, 3, 4, 5]],
    [{ line: "Sensors" }, [2, 3, 5]],
    [{ line: "Valves" }, [4, 5]],
    [{ line: "Service" }, []],
    [{ account: "Tarn" }, [4, 5]],
    [{ stage: "Proposal", line: "Sensors" }, [2, 5]],
    [{ customer: "new" }, [2, 4]],
    [{ customer: "current" }, [3, 5]],
    [{ isStale: true }, [4]],
    [{ isStale: false }, [2, 3, 5]],
  ])("%j of the open deals", (part, expected) => {
    expect(rows(part)).toEqual(expected);
  });

  test("of the deals that were won, where the review looks at these", () => {
    expect(rows({ line: "Sensors" }, { guidelines: { basis: "won" } })).toEqual([6]);
  });

  test("a line counts as its category, and stale deals are left out where the review leaves them out", () => {
    const category = { Sensors: "Measurement", Valves: "Flow" };
    expect(rows({ line: "Measurement" }, { guidelines: { category } })).toEqual([2, 3, 5]);
    expect(rows({ line: "Valves" }, { withoutStale: true })).toEqual([5]);
  });
});
