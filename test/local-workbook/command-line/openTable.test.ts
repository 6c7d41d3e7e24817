import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookOf } from "../files/fixtures/workbookOf";
import { typed } from "./typed";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sheetOf = (rows: readonly (readonly string[])[]) =>
  `<sheetData>${rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((text, c) => `<c r="${"ABCD"[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`,
    )
    .join("")}</sheetData>`;

it("a workbook that opens with its goals still shows its deals, and the goals beside them", () => {
  const path = join(folder, "book.xlsx");
  const sheets = {
    Goals: sheetOf([
      ["Rep", "New customers", "Quota"],
      ["Ann", "6", "1000"],
    ]),
    Deals: sheetOf([
      ["Account", "Product Line", "Stage", "Owner"],
      ["Alder", "Sensors", "Proposal", "Ann"],
    ]),
  };
  writeFileSync(path, workbookOf({ sheets }));
  const { code, out } = typed("team", path, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out).reps).toMatchObject([{ rep: "Ann", deals: { open: 1 }, newGoal: 6, quota: 1000 }]);
});
