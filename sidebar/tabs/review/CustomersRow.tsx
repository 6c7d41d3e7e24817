import { returnRevenue } from "../../../core/balance/findings/returnRevenue";
import { newBand } from "../../../core/balance/newBand";
import { usePane } from "../../PaneContext";
import type { ListedBar } from "../../parts/BarList";
import type { Fill } from "../../parts/StackBar";
import { fillOf } from "./fills";
import { intervalOf } from "./intervalOf";
import { Opened } from "./Opened";
import { PictureRow } from "./PictureRow";
import type { SideProps } from "./SideProps";
import { useSelectPart } from "./useSelectPart";

/** New against current customers, with the target as the allowed zone. */
export function CustomersRow({ state, analysis, isOpen, onToggle }: SideProps) {
  const { words } = usePane();
  const { review } = analysis;
  const select = useSelectPart(analysis);
  const [finding] = state.findings;
  if (finding === undefined) return null;
  const { value, verdict } = finding;
  const [low, high] = newBand(review.guidelines);
  const returning = review.findings.find(({ id }) => id === returnRevenue.id);
  const said = [
    words.findings.findingMessage(finding, review),
    words.format.sentence(words.findings.remedy(finding, review)),
    returning === undefined || returning.value === null
      ? ""
      : words.findings.findingMessage(returning, review),
  ];
  const longest = value === null ? 1 : Math.max(value, 1 - value);
  const bar = (customer: "new" | "current", share: number, fill: Fill): ListedBar => {
    const count = customer === "new" ? finding.k : finding.n - finding.k;
    return {
      name: words.sides.customers[customer],
      length: share / longest,
      fill,
      figures: words.sides.countAndShare(count, words.format.percentOrNothing(share)),
      onSelect: share === 0 ? undefined : () => select({ customer }),
    };
  };
  return (
    <PictureRow
      state={state}
      review={review}
      labels={value === null ? ["", ""] : [words.pane.newShare(value), words.pane.currentShare(1 - value)]}
      picture={{
        parts:
          value === null
            ? [{ share: 1, fill: "pale" }]
            : [
                { share: value, fill: fillOf[verdict] },
                { share: 1 - value, fill: "bar" as const },
              ].filter(({ share }) => share > 0),
        interval: intervalOf(finding),
        zone: value === null ? undefined : [low, high],
        label:
          value === null
            ? words.findings.findingMessage(finding, review)
            : words.pane.bandSaid(value, low, high),
      }}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <Opened
        state={state}
        bars={value === null ? [] : [bar("new", value, fillOf[verdict]), bar("current", 1 - value, "bar")]}
        review={review}
        said={said.filter((sentence) => sentence !== "")}
        rows={value === null ? [] : finding.sheetRows()}
        guideline="newTarget"
      />
    </PictureRow>
  );
}
