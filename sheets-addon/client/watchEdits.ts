import type { CallServer } from "./callServer";
import type { Heard } from "./sheetEvents";

/** What watching needs of the browser; a test brings its own. */
export interface Surroundings {
  isVisible(): boolean;
  /** Runs `task` once after so many milliseconds; returns how to cancel. */
  after(milliseconds: number, task: () => void): () => void;
  /** Runs `task` whenever the user comes back to the pane or to its tab; returns how to stop. */
  onReturn(task: () => void): () => void;
}

export const browser: Surroundings = {
  isVisible: () => document.visibilityState === "visible",
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  onReturn: (task) => {
    window.addEventListener("focus", task);
    document.addEventListener("visibilitychange", task);
    return () => {
      window.removeEventListener("focus", task);
      document.removeEventListener("visibilitychange", task);
    };
  },
};

const interval = 5_000;
/** After so many looks that saw nothing new nobody is at work, and a look a minute is enough. */
const quietLooks = 10;
const quietInterval = 60_000;

/**
 * A sidebar in Google Sheets gets no edit events, so it asks what stands on the active sheet while it is visible: one call a look, fewer
 * where nothing happens, one at once where the user returns. A call that takes long makes the pauses longer. Returns how to stop.
 */
export function watchEdits(
  call: CallServer,
  { edited, activated }: Heard,
  surroundings: Surroundings = browser,
): () => void {
  let stopped = false;
  let looking = false;
  let quiet = 0;
  let cancel = () => {};
  let last: { id: string; print: string | null } | null = null;

  const compare = (now: { id: string; print: string | null }) => {
    // What was edited on the sheet before was not seen; nor what was on this one, until now.
    const hasMoved = last !== null && last.id !== now.id;
    const hasChanged = last !== null && (hasMoved || last.print !== now.print);
    last = now;
    quiet = hasChanged ? 0 : quiet + 1;
    if (stopped) return;
    if (hasMoved) activated(now.id);
    if (hasChanged) edited(now.id);
  };
  const look = async () => {
    if (looking) return;
    looking = true;
    cancel();
    const started = Date.now();
    if (surroundings.isVisible()) {
      try {
        compare(await call("look"));
      } catch {
        // The next look may succeed; what the user asks for tells of the fault in words.
        last = null;
      }
    }
    looking = false;
    const pause = quiet < quietLooks ? interval : quietInterval;
    if (!stopped) cancel = surroundings.after(pause + 4 * (Date.now() - started), look);
  };
  const stopReturning = surroundings.onReturn(() => {
    quiet = 0;
    void look();
  });
  void look();
  return () => {
    stopped = true;
    stopReturning();
    cancel();
  };
}
