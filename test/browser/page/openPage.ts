import { existsSync } from "node:fs";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { methods } from "../../../local-workbook/page/bridge/methods";
import type { PageServer } from "../../../local-workbook/serve/servePage";
import { servePage } from "../../../local-workbook/serve/servePage";
import { idle } from "../idle";

export const folder = "dist/page";

/** The built page, as `npm start` serves it. */
export function serveBuiltPage(): Promise<PageServer> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error("the page is not built: npm run build -- --env only=page");
  return servePage(folder, 0);
}

/** The page in a browser, as its user sees it. */
export class OpenedPage {
  /** Whatever must not happen: exceptions, errors in the console, requests to anywhere else. */
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    /** Another one after the page was loaded anew. */
    public frame: Frame,
    address: string,
  ) {
    page.on("pageerror", (error) => this.faults.push(`exception: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(`console: ${message.text()}`);
    });
    // The page asks before changes are lost that nobody keeps.
    page.on("dialog", (dialog) => void dialog.accept());
    page.on("request", (request) => {
      const url = request.url();
      const isLocal = url.startsWith(address) || url.startsWith("data:") || url.startsWith("blob:");
      if (!isLocal) this.faults.push(`request to ${url}`);
    });
  }

  static async open(
    browser: Browser,
    server: PageServer,
    options: BrowserContextOptions = {},
  ): Promise<OpenedPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(25_000);
    await page.goto(server.address, { waitUntil: "commit" });
    const opened = new OpenedPage(page, await frameOf(page), server.address);
    await opened.leaveArrival();
    return opened;
  }

  /** From what the page is for to the sheet of the sample, where no other file is open. */
  private async leaveArrival(): Promise<void> {
    await this.page.waitForSelector("body:not(.undecided)");
    if ((await this.page.locator("body.arriving").count()) > 0) await this.page.click("#open-sheet");
  }

  /** Loads the page anew, as F5 does. */
  async reload(): Promise<void> {
    await Promise.all([this.frameBegins(), this.page.reload({ waitUntil: "commit" })]);
    this.frame = await frameOf(this.page);
    await this.leaveArrival();
  }

  /** The review in the frame is complete and says so many open deals. */
  async reviewed(openDeals: number): Promise<void> {
    await this.frame.waitForFunction(
      (words) =>
        document.querySelector("[role=tabpanel][aria-busy=false]") !== null &&
        document.body.textContent?.includes(words),
      `${openDeals} open deals`,
    );
  }

  /** The grid, which comes behind the review, takes keys. */
  async gridCame(): Promise<void> {
    await this.page.waitForSelector("#grid:not(.waiting)");
  }

  /** Opens the page anew unless it shows the sample. */
  async sample(): Promise<void> {
    if ((await this.page.locator("#file-name").textContent()) === "Sample pipeline") return;
    await this.forgetKept();
    await this.reload();
  }

  /** Clears what the browser keeps of a file, as the button of the help does. */
  async forgetKept(): Promise<void> {
    await this.page.click("#help");
    await this.page.click("#forget");
    await this.page.keyboard.press("Escape");
  }

  /** Opens a file by dropping it, whatever was changed before: the grid forgets what it held, and the frame begins anew. */
  async openFile(name: string, content: string | Uint8Array): Promise<void> {
    await Promise.all([this.frameBegins(), this.drop(name, content).then(() => this.withoutSaving())]);
  }

  /** Where the page asks about changes that no file holds, they are let go. */
  async withoutSaving(): Promise<void> {
    const question = this.page.locator("#question[open]");
    if ((await question.count()) > 0) await question.getByRole("button", { name: /without saving$/ }).click();
  }

  async frameBegins(): Promise<void> {
    await this.page.waitForEvent("framenavigated", (frame) => frame.url().endsWith("/pane.html"));
  }

  async drop(name: string, content: string | Uint8Array): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([fileName, bytes]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], fileName));
        return transfer;
      },
      [name, [...Buffer.from(content)]] as const,
    );
    await this.page.dispatchEvent("body", "dragenter", { dataTransfer });
    await this.page.dispatchEvent("#drop", "drop", { dataTransfer });
  }

  /** Goes to a cell by the name box; once this resolves, the keys are the cell's. */
  async goTo(address: string): Promise<void> {
    await this.gridCame();
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press("Enter");
    await this.page.waitForFunction(
      () => document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable,
    );
  }

  /** In one piece, as from a keyboard for Chinese: a letter that comes before the grid has put the last one down is lost. */
  async type(address: string, content: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.insertText(content);
    await this.page.keyboard.press("Enter");
  }

  /** Asks the page as its frame would; the sidebar loses its channel by this, and one that has none yet would take ours. */
  async ask(method: string, ...args: readonly unknown[]): Promise<unknown> {
    await this.frame.waitForSelector("[role=tablist]", { state: "attached" });
    return this.frame.evaluate(
      async (call) => {
        const channel = await new Promise<MessagePort>((resolve) => {
          window.addEventListener("message", ({ ports: [port] }) => port && resolve(port));
          window.parent.postMessage("funnel-balance:hello", location.origin);
        });
        return new Promise<unknown>((resolve) => {
          // An edit may be told before the answer comes.
          channel.onmessage = ({ data }: MessageEvent<{ kind: string; value: unknown }>) => {
            if (data.kind === "answer") resolve(data.value);
          };
          channel.postMessage(call);
        });
      },
      { id: 1, method, args },
    );
  }

  /** The value of a cell, row from 1 and column from 0; the sidebar loses its channel by this. */
  async cell(row: number, column: number): Promise<unknown> {
    const { cells } = methods.read.answer(await this.ask("read"), "answer");
    return cells.values[row - cells.top]?.[column - cells.left];
  }

  /** A picture of the cells alone, without the grid's buttons, once it stands still. */
  async cells(): Promise<Buffer> {
    const grid = await this.page.locator("#grid").boundingBox();
    if (grid === null) throw new Error("the grid is not to be seen");
    const [headers, buttons, footer] = [50, 85, 60];
    const clip = {
      x: grid.x + headers,
      y: grid.y + buttons,
      width: grid.width - headers,
      height: grid.height - buttons - footer,
    };
    let before = await this.page.screenshot({ clip });
    for (;;) {
      const now = await this.page.screenshot({ clip });
      if (now.equals(before)) return now;
      before = now;
    }
  }

  /** Asks whenever the page is idle, until the answer is as wanted; the test's own time limit ends it. */
  async until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
    for (;;) {
      const answer = await ask();
      if (wanted(answer)) return answer;
      await idle(this.page);
    }
  }
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  // The bar has its words once the page's script has run.
  await page.getByRole("button", { name: "Help" }).waitFor();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the page has no frame");
  return frame;
}
