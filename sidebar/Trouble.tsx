import { usePane } from "./PaneContext";
import { Note } from "./parts/Note";

/** What the host refused last, with what helps; nothing where all went well. */
export function Trouble() {
  const { model, state, words } = usePane();
  if (state.trouble === null) return null;
  const { title, remedy } = words.pane.trouble(state.trouble.code, state.trouble.detail);
  return (
    <Note
      trouble
      title={title}
      actions={[
        { label: words.pane.again, onClick: () => void model.sheet.review() },
        { label: words.pane.close, onClick: () => model.closeTrouble() },
      ]}
    >
      {remedy}
    </Note>
  );
}
