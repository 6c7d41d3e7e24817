import { usePane } from "../../PaneContext";
import { CheckField } from "../../parts/CheckField";
import { fillOf } from "./fills";
import { Opened } from "./Opened";
import { PictureRow } from "./PictureRow";
import type { SideProps } from "./SideProps";

/** Open deals that look dead, beside those that are fresh, and the review without them. */
export function HygieneRow({ state, analysis: { whole }, isOpen, onToggle }: SideProps) {
  const { model, state: shown, words } = usePane();
  const { stale, deals } = whole;
  const { value } = state;
  const sentence = words.findings.staleSentence(whole);
  return (
    <PictureRow
      state={state}
      review={whole}
      labels={
        value === null
          ? ["", ""]
          : [words.sides.staleOf(stale.count, deals.open), words.sides.fresh(deals.open - stale.count)]
      }
      picture={{
        parts: [
          { share: value ?? 0, fill: stale.watched ? fillOf.watch : ("bar" as const) },
          { share: 1 - (value ?? 0), fill: "pale" as const },
        ].filter(({ share }) => share > 0),
        label: words.sides.staleSaid(stale.count, deals.open),
      }}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <Opened
        state={state}
        review={whole}
        said={[
          words.tabs.sentence(sentence === "" ? words.sides.staleSaid(stale.count, deals.open) : sentence),
        ]}
        rows={stale.sheetRows()}
        guideline="staleLimit"
      >
        {stale.count === 0 ? null : (
          <CheckField
            label={words.pane.withoutThem}
            checked={shown.view.withoutStale}
            onChange={(withoutStale) => model.sheet.setView({ withoutStale })}
          />
        )}
      </Opened>
    </PictureRow>
  );
}
