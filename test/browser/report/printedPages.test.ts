import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { typed } from "../../local-workbook/command-line/typed";
import { startBrowser } from "../startBrowser";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
const sample = join(__dirname, "../../../examples/pipeline.csv");
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

// The sample has four reps.
test.each([
  ["review", ["--compare", sample], 1],
  ["team", [], 4],
])("%s --html prints one page each on A4 and on Letter, without a fault", async (command, more, pages) => {
  const out = join(folder, `${command}.html`);
  const { code, err } = typed(command, sample, ...more, "--html", out);
  expect([code, err]).toEqual([0, `${out} written: open it in a browser to print it\n`]);
  const page = await browser.newPage({ viewport: { width: 800, height: 1100 } });
  const asked: string[] = [];
  page.on("request", ({ url }) => asked.push(url()));
  page.on("console", (message) => asked.push(message.text()));
  await page.setContent(readFileSync(out, "utf8"));
  for (const format of ["A4", "Letter"])
    expect(pagesOf(await page.pdf({ format, preferCSSPageSize: false }))).toBe(pages);
  expect(asked).toEqual([]);
  // Its policy lets no script in, so that what looks for faults comes from outside.
  await page.evaluate(axe.source);
  const faults: unknown = await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag22aa"] }).then(({ violations }) => violations.map(({ id }) => id))`,
  );
  expect(faults).toEqual([]);
  await page.close();
});
