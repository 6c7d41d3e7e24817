import { planOwnSheet } from "../../../core/port/planOwnSheet";
import type { ReportBlock } from "../../../core/port/ReportSheet";

const empty = { name: "Review", cells: { values: [], top: 1, left: 0 }, extents: [] };
const block = (rows: ReportBlock["rows"]): ReportBlock => ({ at: "A1", rows, heading: false, formats: [] });

test("planOwnSheet(own, now) leaves the cell of a number that is none empty", () => {
  const rows = [
    ["Score", Number.NaN],
    ["Hours", Number.POSITIVE_INFINITY],
    ["Deals", 3],
  ];
  const sheet = { key: "review", name: "Review", blocks: [block(rows)], charts: [] };
  const below = { at: "below" as const, rows, heading: false, formats: [] };
  const held = [
    ["Score", null],
    ["Hours", null],
    ["Deals", 3],
  ];
  expect(planOwnSheet(sheet, empty).blocks[0]?.rows).toEqual(held);
  expect(planOwnSheet({ ...sheet, blocks: [below] }, empty).blocks[0]?.rows).toEqual(held);
});

test("planOwnSheet(own, now) hands on the rows of finite numbers as they are", () => {
  const rows = [["Deals", 3, null]];
  const sheet = { key: "review", name: "Review", blocks: [block(rows)], charts: [] };
  expect(planOwnSheet(sheet, empty).blocks[0]?.rows).toBe(rows);
});
