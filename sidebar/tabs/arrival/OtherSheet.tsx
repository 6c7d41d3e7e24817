import type { FoundSheet } from "../../model/PaneState";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { FirstRows } from "./FirstRows";
import { TrySample } from "./TrySample";

/** Another sheet of the workbook that looks like the pipeline: its first rows, a way to it, and to the others with deals. */
export function OtherSheet({ best, others }: { best: FoundSheet; others: readonly FoundSheet[] }) {
  const { model, state, words } = usePane();
  const say = words.arrival;
  const here = state.reviewed?.sheet.name ?? "";
  return (
    <>
      <h1>{say.looksLikePipeline(best.name)}</h1>
      <p class="fb-lede">{say.hasNoDeals(here)}</p>
      <FirstRows caption={say.firstRows} rows={best.preview} head={0} />
      <p class="fb-say">{say.rowsBelow(best.rows, best.headerRow)}</p>
      <div class="fb-buttons">
        <button
          type="button"
          class="fb-button fb-primary"
          onClick={() => void model.sheet.open(best.id, best.headerRow)}
        >
          {say.openIt}
        </button>
        <TrySample />
      </div>
      {others.length === 0 ? null : (
        <Section title={say.otherSheets}>
          <ul class="fb-issues">
            {others.map(({ id, name, rows, headerRow }) => (
              <li key={id}>
                <Act
                  label={words.pane.reviewSheet(name)}
                  onClick={() => void model.sheet.open(id, headerRow)}
                >
                  {name}
                </Act>{" "}
                {say.rowsBelow(rows, headerRow)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
