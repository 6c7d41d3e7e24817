import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
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

/** Words of the guidelines' names that stand on more than one line, in a font as wide as they come. */
async function brokenWords(page: Page): Promise<readonly string[]> {
  await page.addStyleTag({ content: "table { letter-spacing: 0.12em; }" });
  return page.evaluate(() =>
    [...document.querySelectorAll("td:first-child")].flatMap((cell) => {
      const node = cell.firstChild;
      return [...(node?.textContent ?? "").matchAll(/[A-Za-z]+/g)].flatMap((found) => {
        const range = document.createRange();
        if (node === null) return [];
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        return range.getClientRects().length > 1 ? [found[0]] : [];
      });
    }),
  );
}

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
  expect(await brokenWords(page)).toEqual([]);
  const faults: unknown = await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag22aa"] }).then(({ violations }) => violations.map(({ id }) => id))`,
  );
  expect(faults).toEqual([]);
  await page.close();
});
