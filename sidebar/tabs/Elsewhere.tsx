import { usePane } from "../PaneContext";
import { Note } from "../parts/Note";

/** Says that the user has gone to another sheet, with a way to review that one. */
export function Elsewhere() {
  const { model, state, words } = usePane();
  const { elsewhere } = state;
  if (elsewhere === null) return null;
  const { id, name } = elsewhere;
  return (
    <Note actions={[{ label: words.pane.reviewSheet(name), onClick: () => void model.sheet.review(id) }]}>
      {words.pane.elsewhere(name)}
    </Note>
  );
}
