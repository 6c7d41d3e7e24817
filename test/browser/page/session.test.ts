import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { isOurRule } from "../../../core/colours/marker";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { entryText } from "../../../local-workbook/files/zip/inflateEntry";
import { readZip } from "../../../local-workbook/files/zip/readZip";
import { methods } from "../../../local-workbook/page/bridge/methods";
import type { PageServer } from "../../../local-workbook/serve/servePage";
import { workbookOf } from "../../local-workbook/files/fixtures/workbookOf";
import { startBrowser } from "../startBrowser";
import { OpenedPage, serveBuiltPage } from "./openPage";

jest.setTimeout(120_000);

let browser: Browser;
let server: PageServer;
let opened: OpenedPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), serveBuiltPage()]);
  opened = await OpenedPage.open(browser, server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => {
  expect(opened.faults.splice(0)).toEqual([]);
});

const small = [
  "Account,Product Line,Stage,Amount",
  ...Array.from(
    { length: 10 },
    (_, at) => `Company ${at},${at < 8 ? "Sensors" : "Valves"},Proposal,${1000 + at}`,
  ),
].join("\n");

const noticeSays = (words: RegExp) =>
  opened.until(
    () => opened.page.locator("#notice").textContent(),
    (text) => words.test(text ?? ""),
  );
const log = {
  key: "log",
  name: "Funnel Balance log",
  blocks: [
    {
      at: "A1",
      rows: [
        ["Date", "Score"],
        ["2026-10-20", 79],
      ],
      heading: true,
      formats: [],
    },
  ],
  charts: [],
};

/** How many added sheets the browser keeps. */
const keptSheets = () =>
  opened.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open("funnel-balance", 1);
        open.onsuccess = () => {
          const kept = open.result.transaction("open").objectStore("open").get("file");
          kept.onsuccess = () => resolve(kept.result?.changes.added.length ?? 0);
        };
      }),
  );

/** The page anew, once its grid is there. */
async function reload(): Promise<void> {
  await opened.reload();
  await opened.gridCame();
}

async function download() {
  const [file] = await Promise.all([opened.page.waitForEvent("download"), opened.page.click("#save")]);
  const bytes = new Uint8Array(await readFile(await file.path()));
  return {
    name: file.suggestedFilename(),
    bytes,
    workbook: openWorkbookFile(bytes, file.suggestedFilename()),
  };
}

const partsWith = (bytes: Uint8Array, path: RegExp) => {
  const zip = readZip(bytes);
  if (!zip) throw new Error("no zip");
  return zip.entries.filter(({ name }) => path.test(name)).map((entry) => entryText(zip, entry));
};

test("what was typed, inserted and logged is there after a reload, in the saved file, and gone when it is cleared", async () => {
  await opened.reviewed(101);
  await opened.gridCame();
  await opened.type("B2", "Mine");
  expect(await opened.ask("insertFormula", "sheet-1", "=FUNNEL_CONCENTRATION(F2:F113)", "X2")).toBe("X2");
  await opened.ask("writeOwn", log);
  await noticeSays(/kept in this browser/);
  await opened.until(keptSheets, (count) => count === 1);

  await reload();
  await noticeSays(/^Sample pipeline as you left it/);
  expect(await opened.cell(2, 1)).toBe("Mine");
  const kept = methods.readOwn.answer(await opened.ask("readOwn", "log"), "log");
  expect(kept?.cells.values).toEqual(log.blocks[0]?.rows);
  const share = await opened.until(
    () => opened.cell(2, 23),
    (value) => typeof value === "number",
  );

  const { name, bytes, workbook } = await download();
  expect(name).toBe("pipeline.xlsx");
  const sample = openWorkbookFile(new Uint8Array(readFileSync("examples/pipeline.xlsx")), "pipeline.xlsx");
  const [deals, ours] = workbook.sheets;
  expect(ours?.cells.values).toEqual(log.blocks[0]?.rows);
  expect(ours?.own).toEqual({ key: "log", extents: ["A1:B2"] });
  expect(deals?.cells.values[1]?.[1]).toBe("Mine");
  expect(deals?.cells.values[1]?.[23]).toBe(share);
  expect(deals?.cells.values.slice(2)).toEqual(sample.sheets[0]?.cells.values.slice(2));
  const [sheet = ""] = partsWith(bytes, /worksheets\/sheet1\.xml$/);
  expect(sheet).toContain("<f>FUNNEL_CONCENTRATION(F2:F113)</f>");
  expect(
    [...sheet.matchAll(/<formula>(.*?)<\/formula>/g)].every(([, rule]) =>
      isOurRule(rule?.replaceAll("&quot;", '"') ?? ""),
    ),
  ).toBe(true);
  expect(sheet).toContain("<cfRule");

  await opened.forgetKept();
  await noticeSays(/keeps no file/);
  await reload();
  expect(await opened.cell(2, 1)).toBe("Marlin Chemicals");

  // A sheet that came with the file stays away once it is removed, in this browser and in the saved file.
  await opened.openFile(name, bytes);
  await opened.reviewed(101);
  expect(await opened.ask("removeOwn", "log")).toBe(true);
  await noticeSays(/kept in this browser/);
  await reload();
  expect(await opened.ask("readOwn", "log")).toBeNull();
  const without = await download();
  expect(without.workbook.sheets.map((each) => each.name)).toEqual(["Pipeline"]);
  await noticeSays(/without 1 sheet that you removed/);
  await opened.forgetKept();
});

test("a file with changes gives way to another one only where its user says so", async () => {
  await opened.openFile("small.csv", small);
  await opened.reviewed(10);
  // A grid that has just drawn another file may miss the first keys.
  await opened.until(
    async () => {
      await opened.type("A2", "Mine");
      return opened.cell(2, 0);
    },
    (value) => value === "Mine",
  );
  await noticeSays(/kept in this browser/);
  await opened.drop("other.csv", small.replaceAll("Company", "Client"));
  await opened.page.getByRole("button", { name: "Stay here" }).click();
  expect(await opened.page.locator("#file-name").textContent()).toBe("small.csv");
  await opened.drop("other.csv", small.replaceAll("Company", "Client"));
  const [file] = await Promise.all([
    opened.page.waitForEvent("download"),
    opened.frameBegins(),
    opened.page.getByRole("button", { name: "Save, then open other.csv" }).click(),
  ]);
  const saved = openWorkbookFile(new Uint8Array(await readFile(await file.path())), "small.xlsx");
  expect(saved.sheets[0]?.cells.values[1]).toEqual(["Mine", "Sensors", "Proposal", 1000]);
  expect(await opened.page.locator("#file-name").textContent()).toBe("other.csv");
  expect(await opened.cell(2, 0)).toBe("Client 0");
});

test("colours of a saved file are those of the user's own guidelines", async () => {
  await opened.openFile("small.csv", small);
  await opened.reviewed(10);
  // 8 of 10 in Sensors: over the usual 70 %, and within 90 %.
  const settings = { version: 1, guidelines: { lineLimit: 0.9, languishingBelow: 0 } };
  await opened.ask("keepText", "settings", JSON.stringify(settings));
  const { bytes } = await download();
  expect(partsWith(bytes, /worksheets\/sheet1\.xml$/).join()).not.toContain("<cfRule");
  await opened.ask("keepText", "settings", JSON.stringify({ version: 1 }));
  const usual = await download();
  expect(partsWith(usual.bytes, /worksheets\/sheet1\.xml$/).join()).toContain("<cfRule");
});

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = (table: readonly (readonly string[])[]) =>
  `<sheetData>${table.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`;

test("a workbook that opens on its cover shows the sheet with the deals, says so, and the pane follows to others", async () => {
  const deals = small.split("\n").map((row) => row.split(","));
  const book = workbookOf({
    sheets: {
      Cover: rows([["Quarterly report"], ["Made by Anna"]]),
      "Pipeline Q4": rows(deals),
      North: rows(deals.slice(0, 7)),
    },
  });
  await opened.openFile("messy.xlsx", book);
  await opened.reviewed(10);
  await noticeSays(/^Read from “Pipeline Q4”, since “Cover” holds no list of deals/);
  await opened.page.getByText("North", { exact: true }).click();
  await opened.reviewed(6);
});

test("Tab passes the grid by, Enter goes into its cells, Esc and F6 lead out", async () => {
  await opened.openFile("small.csv", small);
  await opened.reviewed(10);
  const where = () =>
    opened.page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest("#cells") ? "cells" : (at?.id ?? "");
    });
  const press = (key: string) => opened.page.keyboard.press(key);
  await opened.page.locator("#help").focus();
  await press("Tab");
  expect(await where()).toBe("grid");
  await press("Tab");
  expect(await where()).toBe("pane");
  await press("F6");
  await opened.until(where, (place) => place === "open");
  await press("F6");
  await press("Enter");
  await opened.until(where, (place) => place === "cells");
  await press("Tab");
  expect(await where()).toBe("cells");
  expect(methods.selectedCell.answer(await opened.ask("selectedCell"), "cell")).toMatchObject({
    row: 1,
    column: 1,
  });
  await press("Escape");
  expect(await where()).toBe("grid");
  await press("Enter");
  await opened.until(where, (place) => place === "cells");
  await press("F6");
  expect(await where()).toBe("pane");
});

test("axe finds nothing serious on the whole page", async () => {
  await opened.page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const tags = JSON.stringify({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
  const { violations } = await opened.page.evaluate<AxeResults>(`axe.run("body", ${tags})`);
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
});
