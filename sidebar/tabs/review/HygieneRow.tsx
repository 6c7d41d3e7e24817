import { usePane } from "../../PaneContext";
import type { ListedBar } from "../../parts/BarList";
import { CheckField } from "../../parts/CheckField";
import type { Fill } from "../../parts/StackBar";
import { fillOf } from "./fills";
import { Opened } from "./Opened";
import { PictureRow } from "./PictureRow";
import type { SideProps } from "./SideProps";
import { useSelectPart } from "./useSelectPart";

/** Open deals that look dead, beside those that are fresh, and the review without them. */
export function HygieneRow({ state, analysis, isOpen, onToggle }: SideProps) {
  const { whole } = analysis;
  const select = useSelectPart({ ...analysis, review: whole });
  const { model, state: shown, words } = usePane();
  const { stale, deals } = whole;
  const { value } = state;
  const sentence = words.findings.staleSentence(whole);
  const longest = value === null ? 1 : Math.max(value, 1 - value);
  const bar = (name: string, count: number, share: number, fill: Fill, isStale: boolean): ListedBar => ({
    name,
    length: share / longest,
    fill,
    figures: words.sides.countAndShare(count, words.format.percentOrNothing(share)),
    onSelect: count === 0 ? undefined : () => select({ isStale }),
  });
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
        bars={
          value === null
            ? []
            : [
                bar(words.sides.staleOnes, stale.count, value, stale.watched ? fillOf.watch : "bar", true),
                bar(words.sides.freshOnes, deals.open - stale.count, 1 - value, "pale", false),
              ]
        }
        review={whole}
        said={[
          words.format.sentence(sentence === "" ? words.sides.staleSaid(stale.count, deals.open) : sentence),
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
