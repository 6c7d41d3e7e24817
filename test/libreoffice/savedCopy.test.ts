import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { palette } from "../../core/colours/palette";
import { openWorkbookFile } from "../../local-workbook/files/openWorkbookFile";
import { coloursByReview } from "../../local-workbook/page/save/coloursByReview";
import { savedCopy } from "../../local-workbook/page/save/savedCopy";
import { MemoryWorkbook } from "../hosts/MemoryWorkbook";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The sample as the page saves it: a deal moved from Sensors to Service, a formula, a log, and colours by the user's own limit. */
async function saved(): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync("examples/pipeline.xlsx"));
  const file = openWorkbookFile(bytes, "pipeline.xlsx");
  const values = file.sheets[0]?.cells.values ?? [];
  const book = new MemoryWorkbook();
  const sheet = book.add(
    "Pipeline",
    values.map((row) => [...row]),
  );
  await book.keepText("settings", JSON.stringify({ version: 1, guidelines: { lineLimit: 0.9 } }));
  const edits = [
    { row: 233, column: 1, value: "Łódź & Söhne <GmbH>", format: "" },
    { row: 2, column: 23, value: 1161, formula: "SUM(5,1156)", format: "" },
  ];
  const log = {
    id: "funnel-balance-log",
    name: "Funnel Balance log",
    cells: [
      { row: 1, column: 0, value: "Date", format: "", bold: true },
      { row: 2, column: 0, value: 46315, format: "yyyy-mm-dd" },
      { row: 2, column: 1, value: 0.79, format: "0%" },
    ],
    widths: [12, 8],
    own: { key: "log", extents: ["A1:B2"] },
  };
  const changes = { sheets: [{ index: 0, cells: edits, extents: [] }], added: [log], removed: [] };
  return savedCopy(file, bytes, changes, [await coloursByReview(book, sheet.id)]).bytes;
}

function converted(format: "fods" | "html"): string {
  const { status, stderr } = spawnSync(
    process.env.FUNNEL_BALANCE_SOFFICE ?? "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      folder,
      join(folder, "saved.xlsx"),
    ],
    { encoding: "utf8", timeout: 240_000 },
  );
  expect([status, stderr.includes("Error")]).toEqual([0, false]);
  return readFileSync(join(folder, `saved.${format}`), "utf8");
}

test("LibreOffice shows what was typed, the added sheet with its formats, the formula, and the colours of the user's own limit", async () => {
  writeFileSync(join(folder, "saved.xlsx"), await saved());
  const fods = converted("fods");
  expect(fods).toContain("Łódź &amp; Söhne &lt;GmbH&gt;");
  expect(fods).toContain('table:name="Funnel Balance log"');
  expect(fods).toMatch(/office:value-type="date" office:date-value="2026-10-20"/);
  expect(fods).toMatch(/office:value-type="percentage" office:value="0.79"/);
  expect(fods).toMatch(/table:formula="of:=SUM\(5;1156\)"[^>]*office:value="1161"/);
  const fills = [...converted("html").matchAll(/bgcolor="(#\w{6})"/gi)].map(([, fill = ""]) =>
    fill.toLowerCase(),
  );
  // With 90 % as the limit Sensors with 72 % is no finding any more; 25 new customers and 6 deals of two lines stay.
  expect(fills.filter((fill) => fill === palette["dominant-line"].light)).toEqual([]);
  expect(fills.filter((fill) => fill === palette["new-customer"].fill)).toHaveLength(25);
  expect(fills.filter((fill) => fill === palette["languishing-line"].light)).toHaveLength(6);
}, 300_000);
