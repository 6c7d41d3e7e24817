import type { Kept } from "./Kept";
import { readKept } from "./readKept";

/** A browser gives a page of its disk what it likes; this much it gives everywhere. */
export const mostKept = { bytes: 25_000_000, cells: 200_000 } as const;

const database = "funnel-balance";
const store = "open";
const key = "file";

/** The one file that is kept in this browser's own storage. Every method rejects where the browser blocks it. */
export class KeptFile {
  #opened: Promise<IDBDatabase> | null = null;

  constructor(private readonly factory: () => IDBFactory) {}

  /** Null where none is kept, or only what another version wrote. */
  async load(): Promise<Kept | null> {
    return readKept(await this.#ask("readonly", (kept) => kept.get(key)));
  }

  async keep(file: Kept): Promise<void> {
    await this.#ask("readwrite", (kept) => kept.put({ version: 1, ...file }, key));
  }

  async clear(): Promise<void> {
    await this.#ask("readwrite", (kept) => kept.clear());
  }

  async #ask<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    this.#opened ??= this.#open();
    const transaction = (await this.#opened).transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("the browser keeps nothing"));
    });
  }

  #open(): Promise<IDBDatabase> {
    const request = this.factory().open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
    });
  }
}
