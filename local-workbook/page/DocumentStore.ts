import { PortError } from "../../core/port/port";

/**
 * Texts kept for a file, by its name, in this browser. Where the browser blocks storage they last until the page is
 * closed, and `blocked` is called so that the user hears of it.
 */
export class DocumentStore {
  private readonly memory = new Map<string, string>();

  constructor(
    private readonly storage: () => Storage,
    private readonly blocked: () => void,
  ) {}

  load(fileName: string, name: string): string | null {
    const key = keyOf(fileName, name);
    try {
      return this.storage().getItem(key) ?? this.memory.get(key) ?? null;
    } catch {
      return this.memory.get(key) ?? null;
    }
  }

  /** Saves where the text that is kept is still `standing`, or whatever it is without one; whether it did. Throws as `save` does. */
  keep(fileName: string, name: string, text: string, standing?: string | null): boolean {
    if (standing !== undefined && standing !== this.load(fileName, name)) return false;
    this.save(fileName, name, text);
    return true;
  }

  /** Throws `settings-too-large` where the browser's quota is used up. */
  save(fileName: string, name: string, text: string): void {
    const key = keyOf(fileName, name);
    try {
      this.storage().setItem(key, text);
    } catch (error) {
      if (error instanceof DOMException && error.name === "QuotaExceededError")
        throw new PortError("settings-too-large", `${text.length}`);
      this.memory.set(key, text);
      this.blocked();
    }
  }

  /** Clears what is kept, for every file. */
  clear(): void {
    this.memory.clear();
    try {
      const storage = this.storage();
      for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
    } catch {
      this.blocked();
    }
  }
}

const prefix = "funnel-balance:";

/**
 * The settings came first and have the file's name for themselves. A colon within the name is doubled, so that no file is named like
 * the text of another.
 */
const keyOf = (fileName: string, name: string) =>
  `${prefix}${fileName.replaceAll(":", "::")}${name === "settings" ? "" : `:${name}`}`;
