import * as words from "../../core/words/en";
import { FileError } from "../files/FileError";
import { openWorkbookFile } from "../files/openWorkbookFile";
import type { WorkbookFile } from "../files/WorkbookFile";
import { servePort } from "./bridge/servePort";
import { DocumentStore } from "./DocumentStore";
import { element } from "./shell/element";
import { formulaErrors } from "./shell/formulaErrors";
import { notice } from "./shell/notice";
import type { Grid } from "./univer/Grid";
import { registerCatalogue } from "./univer/registerCatalogue";
import { univerWorkbook } from "./univer/univerWorkbook";

const sampleFile = "pipeline.xlsx";

/** The page with one open file: its grid, and the review of it in the frame. */
export class Page {
  private file: WorkbookFile | null = null;
  private bytes: Uint8Array = new Uint8Array();
  private readonly store = new DocumentStore(
    () => window.localStorage,
    () => notice(words.page.storageBlocked),
  );

  constructor(
    private readonly grid: Grid,
    showDropArea: () => void,
  ) {
    const port = univerWorkbook(grid, () => this.file?.name ?? "", this.store);
    servePort(element("pane", HTMLIFrameElement), port, showDropArea);
  }

  async openSample(): Promise<void> {
    const answer = await fetch(sampleFile);
    if (!answer.ok) {
      notice(words.page.sampleMissing, "error");
      return;
    }
    this.show(new Uint8Array(await answer.arrayBuffer()), sampleFile, words.page.sample);
  }

  async open(file: File): Promise<void> {
    notice(words.page.opening(file.name));
    // One frame for the notice to be painted: reading a large file holds the page.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    try {
      this.show(new Uint8Array(await file.arrayBuffer()), file.name, file.name);
      notice("");
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      notice(error.message, "error");
    }
  }

  private show(bytes: Uint8Array, fileName: string, title: string): void {
    const file = openWorkbookFile(bytes, fileName);
    const first = this.file === null;
    this.file = file;
    this.bytes = bytes;
    this.grid.open(file);
    if (first) registerCatalogue(this.grid, formulaErrors(this.grid));
    element("file-name", HTMLElement).textContent = title;
    element("pane", HTMLIFrameElement).src = "pane.html";
  }
}
