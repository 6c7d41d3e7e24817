/**
 * Tells whether anybody sees the pane: at once, and whenever that changes. The shared runtime loads the page with the workbook's first
 * formula and keeps it after the pane is closed. Office tells of changes alone, and not everywhere; so that a pane that is looked at
 * is never taken for a closed one, any sign of a person counts as well.
 */
export function watchSeen(view: Window, tell: (isSeen: boolean) => void): void {
  const { document } = view;
  const looksSeen = () =>
    document.visibilityState !== "hidden" && view.innerWidth > 0 && view.innerHeight > 0;
  const notice = () => {
    if (looksSeen()) tell(true);
  };
  tell(looksSeen());
  for (const sign of ["focus", "pointerover", "resize"]) view.addEventListener(sign, notice);
  document.addEventListener("visibilitychange", notice);
  Office.addin
    .onVisibilityModeChanged(async ({ visibilityMode }) =>
      tell(visibilityMode === Office.VisibilityMode.taskpane),
    )
    .catch((error: unknown) => console.warn(error));
}
