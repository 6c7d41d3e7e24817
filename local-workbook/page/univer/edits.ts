import type { Grid } from "./Grid";

/** Long enough that a paste or a fill is one edit, short enough to feel at once. */
const quietMilliseconds = 250;

/** Calls back, once a sheet, after its cells were edited and have then been left alone. Returns how to stop. */
export function listenToEdits(grid: Grid, listener: (sheetId: string) => void): () => void {
  const edited = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const sheetIds = [...edited];
    edited.clear();
    for (const sheetId of sheetIds) listener(sheetId);
  };
  const subscription = grid.api.addEvent(grid.api.Event.SheetValueChanged, ({ effectedRanges }) => {
    for (const range of effectedRanges) edited.add(range.getSheetId());
    clearTimeout(timer);
    timer = setTimeout(tell, quietMilliseconds);
  });
  return () => {
    clearTimeout(timer);
    subscription.dispose();
  };
}

/** Calls back after another sheet has become the active one. Returns how to stop. */
export function listenToActivation(grid: Grid, listener: (sheetId: string) => void): () => void {
  let stopped = false;
  const activeId = () => grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  let active = activeId();
  const look = () => {
    const now = activeId();
    if (stopped || now === undefined || now === active) return;
    active = now;
    listener(now);
  };
  // The grid also tells of a sheet that was active before, and of a new one of ours that gives way at once.
  const subscription = grid.api.addEvent(grid.api.Event.ActiveSheetChanged, () => queueMicrotask(look));
  return () => {
    stopped = true;
    subscription.dispose();
  };
}
