import { usePane } from "./PaneContext";
import { Note } from "./parts/Note";

/** Says that the user stopped a review, and what is shown instead. */
export function Stopped() {
  const { model, state, words } = usePane();
  if (!state.stopped) return null;
  return (
    <Note
      title={words.pane.stopped}
      actions={[
        { label: words.pane.again, onClick: () => void model.sheet.review() },
        { label: words.pane.close, onClick: () => model.work.closeStopped() },
      ]}
    >
      {state.reviewed === null ? words.pane.stoppedFirst : words.pane.stoppedBefore}
    </Note>
  );
}
