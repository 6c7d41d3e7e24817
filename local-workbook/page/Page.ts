import type { WorkbookPort } from "../../core/port/port";
import type { Words } from "../../core/words/Words";
import { FileError } from "../files/FileError";
import { openWorkbookFile } from "../files/openWorkbookFile";
import type { WorkbookFile } from "../files/WorkbookFile";
import { servePort } from "./bridge/servePort";
import { colourByDefault } from "./colourByDefault";
import { colouredFile, colouredName } from "./colouredFile";
import { DocumentStore } from "./DocumentStore";
import { download } from "./shell/download";
import { element } from "./shell/element";
import { formulaErrors } from "./shell/formulaErrors";
import { notice } from "./shell/notice";
import { Colours } from "./univer/colours";
import type { Grid } from "./univer/Grid";
import { registerCatalogue } from "./univer/registerCatalogue";
import { univerWorkbook } from "./univer/univerWorkbook";
import { sheetIdAt } from "./univer/workbookData";

const sampleFile = "pipeline.xlsx";

interface OpenFile {
  readonly file: WorkbookFile;
  readonly bytes: Uint8Array;
  edited: boolean;
}

/** The page with one open file: its grid, and the review of it in the frame. */
export class Page {
  private open: OpenFile | null = null;
  private readonly colours: Colours;
  private readonly port: WorkbookPort;
  private readonly store = new DocumentStore(
    () => window.localStorage,
    () => notice(this.words.page.storageBlocked),
  );

  constructor(
    private readonly grid: Grid,
    showDropArea: () => void,
    private readonly words: Words,
  ) {
    this.colours = new Colours(grid);
    this.port = univerWorkbook(
      grid,
      this.colours,
      () => this.open?.file.name ?? "",
      this.store,
      ({ selected, of }) => notice(selected < of ? words.page.selectedSome(selected, of) : ""),
    );
    servePort(element("pane", HTMLIFrameElement), this.port, showDropArea);
    this.port.onEdit(() => {
      if (this.open) this.open.edited = true;
    });
    element("save", HTMLButtonElement).addEventListener("click", () => void this.save());
  }

  async openSample(): Promise<void> {
    const answer = await fetch(sampleFile);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    // A file of the user's own may have been quicker.
    if (this.open !== null) return;
    if (answer.ok) this.show(bytes, sampleFile, this.words.page.sample);
    else notice(this.words.page.sampleMissing, "error");
  }

  async openFile(file: File): Promise<void> {
    notice(this.words.page.opening(file.name));
    await painted();
    await this.attempt(async () => {
      const { sheets } = this.show(new Uint8Array(await file.arrayBuffer()), file.name, file.name);
      const notes = sheets.flatMap((sheet) => sheet.notes.map(this.words.files.noteMessage));
      notice(notes.join(". "));
    });
  }

  private show(bytes: Uint8Array, fileName: string, title: string): WorkbookFile {
    const file = openWorkbookFile(bytes, fileName);
    const first = this.open === null;
    this.open = { file, bytes, edited: false };
    this.grid.open(file);
    if (first) registerCatalogue(this.grid, this.words, formulaErrors(this.grid, this.words.page));
    element("file-name", HTMLElement).textContent = title;
    element("pane", HTMLIFrameElement).src = "pane.html";
    return file;
  }

  /** The copy carries the colours that now stand in the grid; where there are none, those of the default review. */
  private async save(): Promise<void> {
    const { open } = this;
    if (open === null) return;
    notice(this.words.page.saving);
    await painted();
    await this.attempt(async () => {
      if (this.standing(open.file).flat().length === 0) {
        const reason = await colourByDefault(this.port, this.words);
        if (reason !== null) return notice(reason, "error");
      }
      const name = colouredName(open.file.name);
      download(colouredFile(open.file, open.bytes, this.standing(open.file)), name);
      notice(this.words.page.saved(name, open.edited));
    });
  }

  private standing(file: WorkbookFile) {
    return file.sheets.map((_, index) => this.colours.standing(sheetIdAt(index)));
  }

  /** What a person can mend is told in its own words, anything else as a fault of the page. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof FileError) notice(this.words.files.fileProblem(error.problem), "error");
      else notice(this.words.page.fault(error instanceof Error ? error.message : String(error)), "error");
    }
  }
}

/** A notice is seen before work that holds the page begins. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
