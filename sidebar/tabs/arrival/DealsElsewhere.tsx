import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";

/** Where the sheet is hardly a list of deals and another is: which one, and a way to it. */
export function DealsElsewhere() {
  const { model, state, words } = usePane();
  const [best] = state.dealsOn;
  if (best === undefined) return null;
  const { id, name, headerRow } = best;
  const review = {
    label: words.pane.reviewSheet(name),
    onClick: () => void model.sheet.open(id, headerRow),
  };
  return <Note actions={[review]}>{words.pane.dealsOn(name)}</Note>;
}
