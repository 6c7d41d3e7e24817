import type { WorkbookPort } from "../../core/port/port";

/** What a watch of the sheet tells. */
export interface Heard {
  readonly edited: (sheetId: string) => void;
  readonly activated: (sheetId: string) => void;
}

/** The port's events from one watch, which runs as long as somebody listens to either: each look costs a call of the server. */
export function sheetEvents(
  watch: (heard: Heard) => () => void,
): Pick<WorkbookPort, "onEdit" | "onActivate"> {
  const listeners = {
    edited: new Set<(sheetId: string) => void>(),
    activated: new Set<(sheetId: string) => void>(),
  };
  let stop: (() => void) | null = null;
  const tell = (of: keyof Heard) => (sheetId: string) => {
    for (const listener of listeners[of]) listener(sheetId);
  };
  const listenTo = (of: keyof Heard) => (listener: (sheetId: string) => void) => {
    listeners[of].add(listener);
    stop ??= watch({ edited: tell("edited"), activated: tell("activated") });
    return () => {
      listeners[of].delete(listener);
      if (listeners.edited.size + listeners.activated.size > 0) return;
      stop?.();
      stop = null;
    };
  };
  return { onEdit: listenTo("edited"), onActivate: listenTo("activated") };
}
