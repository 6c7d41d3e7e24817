import { PortError } from "../../core/port/port";

/** Longer than anybody's writing takes, and shorter than the pane waits. */
const patience = 10_000;

/**
 * Does what writes while nobody else in the document does, so that no one finds a row free that another is about to fill. Throws PortError
 * `timeout`. A script that stands alone has no document to lock.
 */
export function alone<T>(write: () => T): T {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock === null) return write();
  if (!lock.tryLock(patience)) throw new PortError("timeout", "somebody else is writing");
  try {
    const done = write();
    // What is still on its way to the sheet would be unseen by the next.
    SpreadsheetApp.flush();
    return done;
  } finally {
    lock.releaseLock();
  }
}
