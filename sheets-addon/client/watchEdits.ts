import type { CallServer } from "./callServer";

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
  listener: (sheetId: string) => void,
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
        if (!stopped && last && (last.id !== id || last.print !== print)) listener(id);
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
