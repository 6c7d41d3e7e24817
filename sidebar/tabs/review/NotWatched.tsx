import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";

/** Where the sheet is too large for its edits to be heard of, says so; the way to read it again stands above. */
export function NotWatched() {
  const { state, words } = usePane();
  return state.reviewed?.sheet.isWatched === false ? <Note>{words.pane.notWatched}</Note> : null;
}
