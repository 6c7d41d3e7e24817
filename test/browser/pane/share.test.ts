import type { Page } from "playwright-core";
import { sideOf } from "../paneParts";
import { type OpenPane, type PaneStage, stagePane } from "./harness/openPane";
import { ownPolicy } from "./harness/servePane";

jest.setTimeout(240_000);

let stage: PaneStage;
let pane: OpenPane;
let page: Page;

beforeAll(async () => {
  stage = await stagePane(ownPolicy);
  pane = await stage.open("sample");
  page = pane.page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

async function share(entry: string): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}
const told = (text: string | RegExp) => page.locator(".fb-strip").getByText(text).waitFor();

test("the review goes to the clipboard as text", async () => {
  await share("Text");
  await told(/copied as text/);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("101 open deals, 1.23M, as of 2026-10-20, counted by deals");
  expect(text).toContain("- Product lines: leaning. Sensors is 73 of your 101 open deals (72 %).");
});

test("and as a picture of twice its size, so that it is sharp", async () => {
  await share("Picture");
  await told(/copied as a picture/);
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    return [image.width, image.height];
  });
  expect(size).toEqual([1280, 632]);
});

const copyOne = async (picture: string, as: string) => {
  await page.getByRole("button", { name: `Copy “${picture}”` }).click();
  await page.getByRole("menuitem", { name: as }).click();
};
/** Of the image on the clipboard: its size, and how many colours stand in it. */
const copiedImage = () =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, colours: new Set(new Uint32Array(Uint8Array.from(pixels).buffer)).size };
  });

test.each([
  ["Review", "Lines", "name\tdeals\tshare\nSensors\t73\t72 %"],
  ["Review", "Over time", "quarter\tdeals\tSensors\tValves\tControllers\n2025 Q2\t27\t59 %"],
  [
    "Review",
    "By stage",
    "stage\tdeals\tSensors\tValves\tControllers\tSoftware\tService\nQualification\t39\t27\t3\t5\t3\t1",
  ],
  [
    "Customers",
    "What they buy, what they lack",
    "customer\tSensors\tValves\tControllers\tService\tSoftware\nHarlow Dairy Ltd.\tbought 85k",
  ],
  ["Customers", "Rhythm", "customer\tpurchases\tlast\tnext due\nCalder Glass\t"],
  ["Customers", "Will they buy again?", "after purchase\tbuy again\tfrom\tto\n1\t71 %"],
  ["Time", "What balance costs", "hours for new customers\tcost\n0 %"],
  ["Team", "Quota and balance", "rep\tshare of quota\tbalance\nPriya Nair\t"],
])("one picture alone, %s: %s, as an image and as a table", async (tab, picture, begins) => {
  await pane.tab(tab);
  if (picture === "Lines") await sideOf(page, "Lines").click();
  await copyOne(picture, "As a picture");
  await told(`“${picture}” is copied as a picture`);
  const { width, colours } = await copiedImage();
  expect(width).toBeGreaterThan(200);
  // Ground, letters and marks, with what lies between them at their edges.
  expect(colours).toBeGreaterThan(30);
  await copyOne(picture, "As a table");
  await told(`“${picture}” is copied as a table`);
  await expect(page.evaluate(() => navigator.clipboard.readText())).resolves.toContain(begins);
});

test("where nothing may be copied that is told, with what can be done instead", async () => {
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new Error("not allowed"));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    document.execCommand = () => false;
  });
  await pane.tab("Review");
  await copyOne("Over time", "As a picture");
  await told(/Its table can be copied/);
  await page.locator(".fb-strip").getByRole("button", { name: "As a table" }).click();
  await told("This program lets nothing be copied from the pane");
  await share("Picture");
  await told(/no picture be copied/);
  await page.locator(".fb-strip").getByRole("button", { name: "Text" }).click();
  await told(/nothing be copied/);
  await page.locator(".fb-strip").getByRole("button", { name: "“Review” sheet" }).click();
  await told("The sheet “Review” is written");
});

test("the sheet is written, and the strip leads there", async () => {
  await share("“Review” sheet");
  await told("The sheet “Review” is written");
  await expect(pane.violations()).resolves.toEqual([]);
  await expect(pane.tooWide()).resolves.toEqual([]);
  await page.locator(".fb-strip").getByRole("button", { name: "Go there" }).click();
  await pane.settled();
  const active = await page.evaluate(async () => (await window.workbook.activeSheet()).name);
  expect(active).toBe("Review");
});

/** What goes to the printer next. */
const nextPrint = () =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const node of addedNodes)
              if (node instanceof HTMLIFrameElement)
                node.addEventListener("load", () => resolve(node.contentDocument?.body.textContent ?? ""));
        }).observe(document.body, { childList: true });
      }),
  );

test("where a pane cannot print, the sheet is what prints; where it can, one page goes to the printer", async () => {
  await share("Print");
  await told(/print it from your program's own menu/);
  pane = await stage.open("sample", { prints: true });
  page = pane.page;
  const printed = nextPrint();
  await share("Print");
  await told("The page is ready to print");
  const text = await printed;
  expect(text).toContain("Only 25 of 101 open deals are with new customers");
  expect(text).toContain("Against your guidelines");
  await pane.tab("Team");
  const reps = nextPrint();
  await page.getByRole("button", { name: "One page a rep" }).click();
  await told("4 pages, one a rep, are ready to print");
  const pages = await reps;
  for (const rep of ["Priya Nair", "Marcus Boyd", "Tom Okafor", "Anna Keller"]) expect(pages).toContain(rep);
});
