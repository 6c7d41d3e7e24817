import { usePane } from "../PaneContext";
import { DealsElsewhere } from "./DealsElsewhere";

/** What stands where there is nothing to show yet: still reading, or a sheet that is no pipeline. */
export function Unread() {
  const { model, state, words } = usePane();
  const { reviewed, pending, trouble } = state;
  if (reviewed?.ok) return null;
  if (reviewed === null) {
    return pending === 0 || trouble !== null ? null : <p class="fb-empty fb-say">{words.pane.reading}</p>;
  }
  const { failure } = reviewed;
  return (
    <div class="fb-empty">
      <h1>{words.pane.emptyTitles[failure.code]}</h1>
      <p class="fb-say">{words.issues.failureMessage(failure)}</p>
      <DealsElsewhere />
      <div class="fb-buttons">
        <button type="button" class="fb-button" onClick={() => void model.sheet.review()}>
          {words.pane.again}
        </button>
        {failure.code === "unknown-header" || failure.code === "unknown-role" ? (
          <button type="button" class="fb-button" onClick={() => void model.settings.forgetColumns()}>
            {words.pane.forgetColumns}
          </button>
        ) : null}
      </div>
    </div>
  );
}
