import type { Words } from "../../core/words/Words";
import { FileError } from "../files/FileError";
import type { WorkbookFile } from "../files/WorkbookFile";
import { type EarlySheets, earlySheets } from "./bridge/earlySheets";
import { latePort } from "./bridge/latePort";
import type { PaneWord } from "./bridge/messages";
import { servePort } from "./bridge/servePort";
import { bringBehind } from "./bringBehind";
import { type Changes, countCells, isUnchanged, noChanges } from "./changes/Changes";
import { DocumentStore } from "./DocumentStore";
import { Keeper } from "./keep/Keeper";
import { KeptFile } from "./keep/KeptFile";
import { openInPage } from "./reading/openInPage";
import { readInWorker } from "./reading/readInWorker";
import { sheetIdAt } from "./sheetIds";
import { ask } from "./shell/ask";
import { download } from "./shell/download";
import { element } from "./shell/element";
import { notice } from "./shell/notice";
import type { GridOptions, OpenGrid } from "./univer/openGrid";

type Behind = Awaited<ReturnType<typeof bringBehind>>;

const paneAddress = "pane.html";
const sampleFile = "pipeline.xlsx";
/** Bytes from which reading a file would hold the page. */
const long = 400_000;

interface OpenedFile {
  readonly file: WorkbookFile;
  readonly bytes: Uint8Array;
  readonly title: string;
  /** What was changed in it before this visit. */
  readonly changes: Changes;
  /** Index of the sheet that is shown first. */
  readonly active: number;
}

/** What is around the open file. */
interface Around {
  readonly hear: (word: PaneWord) => void;
  /** Nobody has opened a file here: what is open is the sample. */
  readonly arrive: () => void;
  /** A file of the user's own is open. */
  readonly begin: () => void;
  /** The review, or what is asked of it, cannot do without the grid. */
  readonly wantGrid: () => void;
}

/** The page with one open file: the review of it in the frame, and the grid as soon as it is there. */
export class Page {
  #open: OpenedFile | null = null;
  #early: EarlySheets | null = null;
  #grid: OpenGrid | null = null;
  /** Ids of the sheets whose cells are otherwise than in the file. */
  readonly #edited = new Set<string>();
  readonly #store: DocumentStore;
  readonly #keeper: Keeper;
  #tellGrid: (grid: OpenGrid) => void = () => {};
  readonly #gridCame = new Promise<OpenGrid>((resolve) => {
    this.#tellGrid = resolve;
  });

  #isShown = false;
  #tellShown: () => void = () => {};
  readonly #firstShown = new Promise<void>((resolve) => {
    this.#tellShown = resolve;
  });

  constructor(
    private readonly words: Pick<Words, "page" | "files">,
    private readonly bringWords: () => Promise<Words>,
    private readonly around: Around,
  ) {
    element("forget", HTMLButtonElement).addEventListener("click", () => void this.#forgetAll());
    const tellBlocked = () => notice(words.page.storageBlocked);
    this.#store = new DocumentStore(() => window.localStorage, tellBlocked);
    this.#keeper = new Keeper(new KeptFile(() => window.indexedDB), () => this.#kept(), words.page);
    const fileName = () => this.#open?.file.name ?? "";
    const texts = {
      readText: async (key: string) => this.#store.load(fileName(), key),
      keepText: async (key: string, text: string, standing?: string | null) =>
        this.#store.keep(fileName(), key, text, standing),
    };
    const port = latePort(
      () => this.#early,
      texts,
      this.#gridCame.then((grid) => grid.port),
      around.wantGrid,
    );
    const frame = element("pane", HTMLIFrameElement);
    servePort(frame, port, around.hear, this.#firstShown);
    // It loads beside the file.
    frame.src = paneAddress;
    element("save", HTMLButtonElement).addEventListener("click", () => void this.save());
    window.addEventListener("beforeunload", (event) => {
      if (this.#keeper.isLost) event.preventDefault();
    });
  }

  /** What the grid has to know of the page. */
  gridOptions(isDark: boolean, words: Words): GridOptions {
    return {
      isDark,
      words,
      store: this.#store,
      fileName: () => this.#open?.file.name ?? "",
      // Silent where all are selected: what is told of the file stays.
      tellSelected: ({ selected, of }) => {
        if (selected < of) notice(this.words.page.selectedSome(selected, of));
      },
    };
  }

  /** The grid is there: it shows the open file, and answers from now on. */
  takeGrid(grid: OpenGrid): void {
    this.#grid = grid;
    this.#showInGrid();
    grid.port.onEdit((sheetId) => {
      this.#edited.add(sheetId);
      this.#keeper.touch();
    });
    grid.onRemoved(() => this.#keeper.touch());
    this.#tellGrid(grid);
    void grid.isReady.then(() => element("grid", HTMLElement).classList.remove("waiting"));
  }

  /** What this browser kept from the last visit, else the sample. */
  async openFirst(): Promise<void> {
    const kept = await this.#keeper.load();
    if (this.#open !== null) return;
    if (kept === null) return this.openSample();
    try {
      const file = await openInPage(kept.bytes, kept.name);
      this.#show(file, kept.bytes, kept.title, await this.#best(file), kept.changes);
      this.around.begin();
      this.#keeper.tellReopened(kept);
    } catch {
      await this.openSample();
    }
  }

  async openSample(): Promise<void> {
    this.around.arrive();
    const answer = await fetch(sampleFile);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const file = answer.ok ? await openInPage(bytes, sampleFile) : null;
    // A file of the user's own may have been quicker.
    if (this.#open !== null) return;
    if (file !== null) this.#show(file, bytes, this.words.page.sample, file.active);
    else notice(this.words.page.sampleMissing, "error");
  }

  /** Opens a file of the user's; what is in no file yet is not dropped without asking. */
  async openFile(file: File): Promise<void> {
    const { page } = this.words;
    if (this.#keeper.isUnsaved && this.#open !== null) {
      const answer = await ask(page.unsaved(this.#open.title), page.unsavedAnswers(file.name));
      if (answer === 2 || answer === -1) return;
      if (answer === 0) await this.save();
    }
    notice(page.opening(file.name));
    await painted();
    await this.#attempt(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const tell = (done: number) => notice(page.openingPart(file.name, done));
      const read =
        bytes.length < long ? await openInPage(bytes, file.name) : await readInWorker(bytes, file.name, tell);
      const best = await this.#best(read);
      const isReplaced = this.#keeper.isUnsaved;
      this.#show(read, bytes, file.name, best);
      this.around.begin();
      if (isReplaced) await this.#keeper.forget();
      const notes = read.sheets.flatMap((sheet) => sheet.notes.map(this.words.files.noteMessage));
      notice([...this.#choice(read), ...notes].join(". "));
    });
  }

  /** Index of the sheet to open with. */
  async #best(file: WorkbookFile): Promise<number> {
    if (file.sheets.length === 1) return 0;
    const [{ bestSheet }, words] = await Promise.all([bringBehind(), this.bringWords()]);
    return bestSheet(file, words);
  }

  #show(file: WorkbookFile, bytes: Uint8Array, title: string, active: number, changes = noChanges): void {
    this.#open = { file, bytes, title, changes, active };
    this.#edited.clear();
    for (const { index } of changes.sheets) this.#edited.add(sheetIdAt(file, index));
    this.#keeper.begin();
    // What was changed is in the grid alone.
    const isAsInFile = isUnchanged(changes);
    this.#early = isAsInFile && this.#grid === null ? earlySheets(file, this.#open.active) : null;
    if (this.#grid !== null) this.#showInGrid();
    else if (!isAsInFile) this.around.wantGrid();
    element("file-name", HTMLElement).textContent = title;
    if (this.#isShown) element("pane", HTMLIFrameElement).src = paneAddress;
    this.#isShown = true;
    this.#tellShown();
  }

  #showInGrid(): void {
    if (this.#open === null) return;
    const { file, changes, active } = this.#open;
    this.#grid?.open(file, changes, active);
    this.#early = null;
  }

  /** Which sheet is read, where it is not the one that the file opens with. */
  #choice({ sheets, active }: WorkbookFile): string[] {
    const shown = this.#open?.active ?? active;
    const [read, instead] = [sheets[shown]?.name, sheets[active]?.name];
    if (read === undefined || instead === undefined || shown === active) return [];
    return [this.words.page.readFrom(read, instead)];
  }

  #changes(): Changes {
    const { file, changes } = this.#open ?? {};
    if (file === undefined || this.#grid === null) return changes ?? noChanges;
    return this.#grid.changesOf(file, this.#edited);
  }

  #kept() {
    if (this.#open === null) return null;
    const { file, title, bytes } = this.#open;
    return { name: file.name, title, bytes, changes: this.#changes(), at: Date.now() };
  }

  /** The copy carries what was changed, and the colours that stand in the grid; where there are none, those of the user's own review. */
  async save(): Promise<void> {
    const open = this.#open;
    if (open === null) return;
    const { page } = this.words;
    notice(page.saving);
    await painted();
    await this.#attempt(async () => {
      const { file, bytes } = open;
      const changes = this.#changes();
      const { coloursByReview, savedCopy, savedName } = await bringBehind();
      const rules = await this.#rules(file, coloursByReview);
      const name = savedName(file.name);
      const copy = savedCopy(file, bytes, changes, rules);
      download(copy.bytes, name);
      this.#keeper.saved();
      notice(
        page.saved(name, {
          cells: countCells({ ...changes, added: [] }),
          added: changes.added.length,
          removed: changes.removed.length - copy.stayed.length,
          stayed: copy.stayed,
          hasColours: rules.flat().length > 0,
        }),
      );
    });
  }

  async #rules(file: WorkbookFile, coloursByReview: Behind["coloursByReview"]) {
    const grid = await this.#gridCame;
    const ids = file.sheets.map((_, index) => sheetIdAt(file, index));
    const standing = ids.map((id) => (grid.has(id) ? grid.colours.standing(id) : []));
    if (standing.flat().length > 0) return standing;
    const { id } = await grid.port.activeSheet();
    const reviewed = ids.includes(id) ? id : (ids[this.#open?.active ?? 0] ?? "");
    const rules = await coloursByReview(grid.port, reviewed);
    return ids.map((each) => (each === reviewed ? rules : []));
  }

  async #forgetAll(): Promise<void> {
    this.#store.clear();
    await this.#attempt(() => this.#keeper.forget());
    notice(this.words.page.forgotten);
  }

  /** What a person can mend is told in its own words, anything else as a fault of the page. */
  async #attempt(work: () => Promise<void>): Promise<void> {
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
