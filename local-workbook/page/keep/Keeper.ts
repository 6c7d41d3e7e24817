import type { Words } from "../../../core/words/Words";
import { countCells } from "../changes/Changes";
import { addNotice, notice } from "../shell/notice";
import type { Kept } from "./Kept";
import { type KeptFile, mostKept } from "./KeptFile";

/** Long enough that whoever types is not slowed down. */
const quietMilliseconds = 1500;

/** Keeps the open file with what was changed in it in this browser, so that a reload loses nothing; says so, and forgets it when asked. */
export class Keeper {
  /** Something was changed that no saved copy holds. */
  isUnsaved = false;
  #isKept = false;
  #isTold = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly storage: KeptFile,
    private readonly current: () => Kept | null,
    private readonly words: Words["page"],
  ) {
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.#keepNow();
    });
  }

  /** Changes would be lost if the page were closed now. */
  get isLost(): boolean {
    return this.isUnsaved && !this.#isKept;
  }

  async load(): Promise<Kept | null> {
    try {
      return await this.storage.load();
    } catch {
      return null;
    }
  }

  /** Another file is open. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    [this.isUnsaved, this.#isKept, this.#isTold] = [false, false, false];
  }

  tellReopened({ title, at }: Kept): void {
    [this.isUnsaved, this.#isKept, this.#isTold] = [true, true, true];
    notice(this.words.reopened(title, clockTime(new Date(at))), "news", [this.#forgetting()]);
  }

  /** Something was changed. */
  touch(): void {
    this.isUnsaved = true;
    this.#isKept = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keepNow(), quietMilliseconds);
  }

  saved(): void {
    this.isUnsaved = false;
  }

  /** Clears what this browser keeps of the file; the page stays as it is. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.storage.clear();
    this.#isKept = false;
  }

  async #keepNow(): Promise<void> {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const file = this.current();
    if (file === null) return;
    if (file.bytes.length > mostKept.bytes || countCells(file.changes) > mostKept.cells)
      return this.#tellOnce(this.words.tooLargeToKeep);
    try {
      await this.storage.keep(file);
      this.#isKept = true;
      this.#tellOnce(this.words.kept(file.title), true);
    } catch {
      this.#tellOnce(this.words.keptNot);
    }
  }

  #tellOnce(text: string, canForget = false): void {
    if (this.#isTold) return;
    this.#isTold = true;
    addNotice(text, canForget ? [this.#forgetting()] : []);
  }

  #forgetting() {
    const run = async () => {
      await this.forget();
      notice(this.words.forgotten);
    };
    return { label: this.words.forget, run: () => void run() };
  }
}

/** "2026-11-28 15:41", by this machine's clock. */
function clockTime(at: Date): string {
  const two = (figure: number) => `${figure}`.padStart(2, "0");
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
