import { usePane } from "../PaneContext";
import { Note } from "../parts/Note";

/** Where the sheet is no list of deals and another is: which one, and a way to it. */
export function DealsElsewhere() {
  const { model, state, words } = usePane();
  const { dealsOn } = state;
  if (dealsOn === null) return null;
  const { id, name } = dealsOn;
  const review = { label: words.pane.reviewSheet(name), onClick: () => void model.sheet.review(id) };
  return <Note actions={[review]}>{words.pane.dealsOn(name)}</Note>;
}
