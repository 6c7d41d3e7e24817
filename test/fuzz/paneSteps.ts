import { h, options, render } from "preact";
import { logSheet } from "../../core/port/logSheet";
import { snapshotOf, snapshotRows } from "../../core/sheets/logRows";
import * as words from "../../core/words/en";
import { PaneModel } from "../../sidebar/model/PaneModel";
import { Pane } from "../../sidebar/Pane";
import { moreParts, type Place } from "../../sidebar/tabs/Tab";
import { tabs } from "../../sidebar/tabs/tabs";
import "../../sidebar/look/keepFiguresWhole";
import { MemoryWorkbook } from "../hosts/MemoryWorkbook";
import type { Book } from "./books";
import { paperDocument } from "./PaperDocument";
import type { Walk } from "./Walk";

/** How the user may look at the sheet. */
const views = [
  {},
  { basis: "won" },
  { by: "amount" },
  { withoutStale: true },
  { owner: "Weber" },
  { owner: "Ada", by: "expected" },
  { asOf: 46000 },
] as const;

/** Turns after which nothing more follows from an act, and turns after which we go on all the same. */
const [calm, patience] = [40, 400];

/** So many buttons are pressed in each tab. */
const presses = 3;

const places: readonly Place[] = [...tabs.map(({ id }) => id).filter((id) => id !== "more"), ...moreParts];

/** Opens the pane on a document, goes through its tabs, presses buttons, and hears all that it says and writes. */
export async function paneSteps(book: Book, walk: Walk): Promise<void> {
  const workbook = workbookOf(book);
  const { document, element } = paperDocument();
  Object.assign(globalThis, { document, window: { print: () => undefined }, Image: heardImage(walk) });
  const clipboard = { writeText: async (text: string) => walk.hear("copied text", text) };
  Object.defineProperty(globalThis, "navigator", { value: { clipboard }, configurable: true });
  const model = new PaneModel(workbook, words);
  const pane = walk.take("pane", () => new LaidOut(model, element as unknown as Element));
  if (pane === undefined) return;
  let chance = book.choice;
  const settle = async (step: string) => {
    for (let [turn, waited] = [0, 0]; turn < calm && waited < patience; turn++, waited++) {
      walk.take(step, () => pane.flush());
      await Promise.resolve();
      if (model.state.pending === 0) continue;
      // The pane lets the host draw between two pieces of its work.
      await new Promise((goOn) => setTimeout(goOn, 0));
      turn = 0;
    }
    const { trouble } = model.state;
    if (trouble?.code === "fault") walk.fault(step, `trouble: ${trouble.detail}`);
  };
  await walkAsync(walk, "pane review", () => model.sheet.review());
  for (const id of places) {
    const step = `pane ${id}`;
    walk.take(step, () => {
      model.goTo(id);
      if (id === "review") model.sheet.setView(views[chance % views.length] ?? {});
      if (id === "customers" && chance % 2 === 0) model.brief.open("Acme");
    });
    await settle(step);
    walk.hear(step, element.texts().join("\n"));
    for (let press = 0; press < presses; press++) {
      const buttons = element.all(
        ({ localName, listeners }) => localName === "button" && listeners.has("click"),
      );
      chance = (chance * 31 + 7) % 1_000_003;
      walk.take(`${step} button`, () => buttons[chance % Math.max(1, buttons.length)]?.happen("click"));
      await settle(`${step} button`);
      walk.hear(`${step} button`, element.texts().join("\n"));
    }
    walk.take(step, () => model.brief.close());
  }
  const { reviewed } = model.state;
  if (reviewed?.ok) {
    walk.hand("log rows", snapshotRows(snapshotOf(reviewed.analysis.whole, 46000)));
    walk.hand("colours", reviewed.analysis.colours.rules);
  }
  await walkAsync(walk, "pane hours", () => model.settings.setHours(12));
  for (const sheet of workbook.workSheets)
    if (sheet.own?.extents.length) walk.hand(`sheet ${sheet.name}`, sheet.cells);
  walk.take("pane close", () => pane.close());
}

/** An image that tells what would be drawn, and is never drawn. */
function heardImage(walk: Walk): new () => object {
  return class {
    set src(address: string) {
      walk.hear("copied picture", decodeURIComponent(address.slice(address.indexOf(",") + 1)));
    }

    decode(): Promise<void> {
      return Promise.reject(new Error("nothing is drawn on paper"));
    }
  };
}

async function walkAsync(walk: Walk, step: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    walk.fault(step, fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  }
}

/** The pane in an element; what Preact would do later waits until it is asked for, so that a fault is caught where it happens. */
class LaidOut {
  #waiting: (() => void)[] = [];

  constructor(
    model: PaneModel,
    private readonly element: Element,
  ) {
    options.debounceRendering = (work) => void this.#waiting.push(work);
    options.requestAnimationFrame = (work) => void this.#waiting.push(work);
    render(h(Pane, { model }), element);
  }

  flush(): void {
    for (let turn = 0; turn < 100 && this.#waiting.length > 0; turn++) {
      const work = this.#waiting;
      this.#waiting = [];
      for (const each of work) each();
    }
  }

  close(): void {
    render(null, this.element);
    this.flush();
  }
}

function workbookOf(book: Book): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.add("Deals", copied(book.deals));
  if (book.goals.length > 1) workbook.add("Goals", copied(book.goals));
  if (book.activities.length > 1) workbook.add("Activities", copied(book.activities));
  if (book.log.length > 1)
    workbook.add(logSheet.name, copied(book.log), { own: { key: "log", extents: [] } });
  if (book.timePlan.length > 1)
    workbook.add(
      words.time.sheetName,
      [
        ...copied(book.timePlan.slice(0, 1)),
        [],
        [],
        [...words.time.sheetHeading],
        ...copied(book.timePlan.slice(1)),
      ],
      {
        own: { key: "time-plan", extents: [] },
      },
    );
  workbook.settings = book.settings === "" ? null : book.settings;
  return workbook;
}

const copied = (rows: readonly (readonly unknown[])[]): unknown[][] => rows.map((row) => [...row]);
