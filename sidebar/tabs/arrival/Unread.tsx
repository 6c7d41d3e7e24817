import type { ReadFailure } from "../../../core/table/Reading";
import { headersSeen } from "../../../core/table/rows/headersSeen";
import { usePane } from "../../PaneContext";
import { OtherSheet } from "./OtherSheet";
import { TrySample } from "./TrySample";
import { WhichColumns } from "./WhichColumns";

/** What stands where there is nothing to show yet: still reading, or a sheet that is no pipeline, with what can be done about it. */
export function Unread() {
  const { state, words } = usePane();
  const { reviewed, pending, trouble, dealsOn } = state;
  if (reviewed?.ok) return null;
  if (reviewed === null) {
    return pending === 0 || trouble !== null ? null : <p class="fb-empty fb-say">{words.pane.reading}</p>;
  }
  const { failure, sheet } = reviewed;
  const [best, ...others] = dealsOn;
  if (best !== undefined) return <OtherSheet best={best} others={others} />;
  const seen = failure.code === "no-header" ? headersSeen(sheet.cells) : [];
  if (seen.length > 0) return <WhichColumns key={sheet.id} sheet={sheet} seen={seen} />;
  return <Nothing failure={failure} />;
}

function Nothing({ failure }: { failure: ReadFailure }) {
  const { model, words } = usePane();
  const isChoice = failure.code === "unknown-header" || failure.code === "unknown-role";
  return (
    <div class="fb-empty">
      <h1>{words.pane.emptyTitles[failure.code]}</h1>
      <p class="fb-say">
        {failure.code === "no-cells" ? words.arrival.emptySaid : words.issues.failureMessage(failure)}
      </p>
      <div class="fb-buttons">
        <button type="button" class="fb-button" onClick={() => void model.sheet.review()}>
          {words.pane.again}
        </button>
        {isChoice ? (
          <button type="button" class="fb-button" onClick={() => void model.settings.forgetColumns()}>
            {words.pane.forgetColumns}
          </button>
        ) : (
          <TrySample />
        )}
      </div>
    </div>
  );
}
