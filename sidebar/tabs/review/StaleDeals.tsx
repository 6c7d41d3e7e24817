import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { CheckField } from "../../parts/CheckField";
import { Chip } from "../../parts/Chip";
import { Section } from "../../parts/Section";

/** Open deals that look dead, and the review without them. */
export function StaleDeals({ analysis: { whole } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const { stale } = whole;
  if (stale.count === 0) return null;
  const title = words.pane.staleTitle(stale.count);
  return (
    <Section
      title={title}
      {...(stale.watched && { aside: <Chip tone="watch">{words.findings.verdictWord("watch")}</Chip> })}
    >
      <p class="fb-say">
        {`${words.findings.staleSentence(whole)}.`}{" "}
        <Act label={words.pane.showRows(title)} onClick={() => void model.sheet.select(stale.sheetRows())}>
          {words.pane.showThem}
        </Act>
      </p>
      <CheckField
        label={words.pane.withoutThem}
        checked={state.view.withoutStale}
        onChange={(withoutStale) => model.sheet.setView({ withoutStale })}
      />
    </Section>
  );
}
