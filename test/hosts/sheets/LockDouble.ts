import { type Modelled, strict } from "./strict";

type Lock = GoogleAppsScript.Lock.Lock;

/**
 * The document's lock. Apps Script lets a second user wait; here, where everything happens at once, `hasWaited` says that somebody was
 * refused what a wait would have given, so that the test runs that call again after the first one's end.
 */
export class LockDouble implements Modelled<Lock, "releaseLock" | "tryLock"> {
  user = "first";
  hasWaited = false;
  private holder: string | null = null;

  tryLock(_milliseconds: number): boolean {
    if (this.holder !== null && this.holder !== this.user) {
      this.hasWaited = true;
      return false;
    }
    this.holder = this.user;
    return true;
  }
  releaseLock(): void {
    if (this.holder === this.user) this.holder = null;
  }
}

/** A script that stands alone has no document to lock. */
export function lockService(lock: LockDouble | null): object {
  const document = lock && strict("Lock", lock);
  return strict("LockService", { getDocumentLock: () => document });
}
