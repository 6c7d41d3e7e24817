import type { CallServer } from "./callServer";
import type { Heard } from "./sheetEvents";

/** What watching needs of the browser; a test brings its own. */
export interface Surroundings {
  isVisible(): boolean;
  /** Runs `task` once after so many milliseconds; returns how to cancel. */
  after(milliseconds: number, task: () => void): () => void;
}

export const browser: Surroundings = {
  isVisible: () => document.visibilityState === "visible",
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

const interval = 5_000;

/**
 * A sidebar in Google Sheets gets no edit events, so it asks for a fingerprint of the active sheet while it is visible.
 * A call that takes long makes the pauses longer. Returns how to stop.
 */
export function watchEdits(
  call: CallServer,
  { edited, activated }: Heard,
  surroundings: Surroundings = browser,
): () => void {
  let stopped = false;
  let cancel = () => {};
  let last: { id: string; print: string } | null = null;

  const look = async () => {
    const started = Date.now();
    if (surroundings.isVisible()) {
      try {
        const { id } = await call("activeSheet");
        const print = await call("fingerprint", id);
        // What was edited on the sheet before was not seen; nor what was on this one, until now.
        const hasMoved = last !== null && last.id !== id;
        if (!stopped && hasMoved) activated(id);
        if (!stopped && last && (hasMoved || last.print !== print)) edited(id);
        last = { id, print };
      } catch {
        // The next look may succeed; what the user asks for tells of the fault in words.
        last = null;
      }
    }
    if (!stopped) cancel = surroundings.after(interval + 4 * (Date.now() - started), look);
  };
  void look();
  return () => {
    stopped = true;
    cancel();
  };
}
