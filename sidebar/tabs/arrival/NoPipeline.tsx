import type { ReadFailure } from "../../../core/table/Reading";
import { headersSeen } from "../../../core/table/rows/headersSeen";
import type { UnreadSheet } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { OtherSheet } from "./OtherSheet";
import { TrySample } from "./TrySample";
import { WhichColumns } from "./WhichColumns";

/** What can be done about a sheet that is no pipeline. */
export function NoPipeline({ reviewed }: { reviewed: UnreadSheet }) {
  const { dealsOn } = usePane().state;
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
            {words.more.forgetColumns}
          </button>
        ) : (
          <TrySample />
        )}
      </div>
    </div>
  );
}
