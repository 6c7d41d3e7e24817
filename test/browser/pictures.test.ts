import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { eachPicture, pictureFolder } from "./pictures";
import { startBrowser } from "./startBrowser";

jest.setTimeout(240_000);

const text = (path: string) => readFileSync(path, "utf8");
const pages = ["README.md", "docs/GUIDE.md"].map((page) => text(join(__dirname, "../..", page)));
const files = readdirSync(pictureFolder);
const taken = files.filter((file) => file.endsWith(".png")).map((file) => file.replace(/\.png$/, ""));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("what is on the pictures is what the built products show today; else: npm run pictures", async () => {
  const today = new Map<string, string>();
  await eachPicture(browser, async (name, _, says) => {
    today.set(name, says);
  });
  const then = new Map(taken.map((name) => [name, text(join(pictureFolder, `${name}.txt`))]));
  expect([...today].sort()).toEqual([...then].sort());
});

test("each picture is shown in README or GUIDE, and each that they show is there", () => {
  const shown = pages.flatMap((page) =>
    [...page.matchAll(/pictures\/([\w-]+)\.png/g)].map(([, name]) => name),
  );
  expect([...new Set(shown)].sort()).toEqual([...taken].sort());
});
