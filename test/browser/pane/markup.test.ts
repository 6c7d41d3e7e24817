import fc from "fast-check";
import { type PaneStage, stagePane } from "./harness/openPane";

jest.setTimeout(240_000);

/** As many documents are put through one pane. */
const documents = 40;

/** Whatever of these became an element, an attribute or a script would be found by its mark, or would call out. */
const marked = [
  '<img class=hostile src=x onerror="hostile()">',
  "<script class=hostile>hostile()</script>",
  '"><svg class=hostile onload=hostile()>',
  "'><iframe class=hostile srcdoc='<script>parent.hostile()</script>'></iframe>",
  '<a class=hostile href="javascript:hostile()">x</a>',
  "</div></main><form class=hostile action=//evil.example><button>OK</button></form>",
  "<style class=hostile>@import '//evil.example/x.css'</style>",
  '<b class="hostile" style="background:url(//evil.example/x)">bold</b>',
  "&lt;img class=hostile src=x onerror=hostile()&gt;",
  "javascript:hostile()",
  '" onfocus="hostile()" autofocus class="hostile" x="',
  "{{constructor.constructor('hostile()')()}}",
  `$${"{hostile()}"}`,
  "__proto__",
  "constructor",
  "]]><!--<hostile class=hostile>",
];

const text = fc.constantFrom(...marked, "Acme", "Sensors", "Weber");
const header = (usual: string) => fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, text);
const day = fc.constantFrom<unknown>(45900, 45700, 45500);
const row = fc.tuple(
  text,
  text,
  fc.oneof(fc.constantFrom("Won", "Lost", "Proposal"), text),
  fc.oneof(fc.constant<unknown>(1200), text),
  fc.oneof(day, text),
  fc.oneof(day, text),
  text,
  fc.oneof(fc.constantFrom("New", "Existing"), text),
);
const kinds = ["finding", "commitment", "done", "action done", "not possible"];
const book = fc.record({
  name: text,
  header: fc.tuple(
    ...["Account", "Product line", "Stage", "Amount", "Created", "Closed on", "Owner", "Customer type"].map(
      header,
    ),
  ),
  rows: fc.array(row, { minLength: 6, maxLength: 30, size: "max" }),
  log: fc.array(fc.tuple(day, fc.constantFrom(...kinds), text, text, text), { maxLength: 6 }),
  goals: fc.array(fc.tuple(text, fc.constant(3), text, text), { maxLength: 3 }),
  portfolio: fc.array(text, { maxLength: 4 }),
});

let stage: PaneStage;
beforeAll(async () => {
  stage = await stagePane();
});
afterAll(() => stage.close());

test("markup and script of cells, headers, names, the log and the settings stay text", async () => {
  const { page } = await stage.open("lopsided");
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const seed = Date.now() % 1e9;
  const books = fc.sample(book, { numRuns: documents, seed });
  const found = await page.evaluate(putThrough, books);
  expect({ seed, strangers: found.strangers, called: found.called, prototype: found.prototype }).toEqual({
    seed,
    strangers: [],
    called: 0,
    prototype: [],
  });
  // It came as far as the eye, so there was something to hold.
  expect(found.shown).toBeGreaterThan(documents / 2);
  expect(found.tabs).toBe(documents * 5);
  expect(dialogs).toEqual([]);
  expect(stage.faults.splice(0)).toEqual([]);
});

type Book = typeof book extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** In the page: opens the pane on one document after the other, goes through its tabs and presses some buttons, and looks for strangers. */
async function putThrough(books: readonly Book[]) {
  const strangers = new Set<string>();
  const told = { called: 0, shown: 0, tabs: 0 };
  Object.assign(window, { hostile: () => told.called++, print: () => undefined });
  const foreign =
    ".hostile, hostile, img, iframe, object, embed, base, form[action], body style, body link, body script:not([src]), [onerror], [onload], [onfocus], [srcdoc], [autofocus], [href^='javascript' i]";
  const look = () => {
    for (const element of document.querySelectorAll(foreign)) strangers.add(element.outerHTML.slice(0, 200));
  };
  // What stands there for a moment alone is seen too.
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element && node.matches(foreign)) strangers.add(node.outerHTML.slice(0, 200));
  });
  watch.observe(document, { childList: true, subtree: true });
  const settled = async () => {
    const until = performance.now() + 10_000;
    do await new Promise((goOn) => setTimeout(goOn, 5));
    while (document.querySelector("[role=tabpanel][aria-busy=false]") === null && performance.now() < until);
  };
  const before = Object.getOwnPropertyNames(Object.prototype);
  for (const [at, { name, header, rows, log, goals, portfolio }] of books.entries()) {
    const workbook: typeof window.workbook = Reflect.construct(window.workbook.constructor, []);
    workbook.add(name, [[...header], ...rows.map((row) => [...row])]);
    workbook.add("Goals", [["Rep", "New customers", "Quota", "Lines"], ...goals.map((row) => [...row])]);
    workbook.add(
      "Funnel Balance log",
      [["Date", "Kind", "Item", "Value", "Words"], ...log.map((row) => [...row])],
      {
        own: { key: "log", extents: [] },
      },
    );
    workbook.settings = JSON.stringify({ version: 1, guidelines: { portfolio: portfolio.join("; ") } });
    window.workbook = workbook;
    window.reopen();
    await settled();
    let seen = "";
    for (const tab of document.querySelectorAll<HTMLElement>("[role=tab]")) {
      tab.click();
      await settled();
      told.tabs++;
      const buttons = [...document.querySelectorAll<HTMLElement>("[role=tabpanel] button")];
      for (let press = 0; press < 3; press++) {
        const button = buttons[(at * 7 + press * 5) % Math.max(1, buttons.length)];
        if (button?.isConnected) button.click();
        await settled();
        look();
        seen += document.body.textContent;
      }
    }
    if (/<img class=hostile|<svg class=hostile|<script class=hostile/.test(seen)) told.shown++;
  }
  watch.disconnect();
  const prototype = Object.getOwnPropertyNames(Object.prototype).filter((key) => !before.includes(key));
  return { ...told, strangers: [...strangers], prototype };
}
