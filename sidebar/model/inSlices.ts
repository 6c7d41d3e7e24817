import type { Slices } from "../../core/cells/slices";

/** When work pauses; a test brings its own. */
export interface Pace {
  /** Milliseconds on a clock that only moves forward. */
  readonly now: () => number;
  /** Resolves once the page has had a turn: it has drawn, and heard its user. */
  readonly turn: () => Promise<void>;
}

/** Not a timer: in a pane that is hidden it would ring once a second. */
export const pageTurns: Pace = {
  now: () => performance.now(),
  turn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

/** Long enough that short work is done at once, short enough that a click is felt as answered. */
const millisecondsATurn = 30;

/** What an answer draws may take most of a turn itself. */
const millisecondsBeforeDrawing = 10;

/** When the drawing began that is under way: each of several works that begin within it has what is left of one turn. */
let drawingSince: number | null = null;

function beganAt(now: number): number {
  if (drawingSince === null) {
    drawingSince = now;
    void Promise.resolve().then(() => {
      drawingSince = null;
    });
  }
  return drawingSince;
}

/**
 * Carries work through and lets the page have its turn between slices. What is short is done before this returns; `done` is not called
 * once the work is not wanted any more, and has a turn for itself where the work had several.
 */
export async function inSlices<T>(
  slices: Slices<T>,
  { now, turn }: Pace,
  isWanted: () => boolean,
  done: (answer: T) => void,
): Promise<void> {
  const began = beganAt(now());
  let since = began;
  for (;;) {
    const step = slices.next();
    const used = now() - since;
    if (step.done === true && (since === began || used < millisecondsBeforeDrawing)) return done(step.value);
    if (step.done !== true && used < millisecondsATurn) continue;
    await turn();
    if (!isWanted()) return;
    if (step.done === true) return done(step.value);
    since = now();
  }
}
