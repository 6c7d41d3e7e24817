import { sum } from "../../../core/statistics/sum";
import { usePane } from "../../PaneContext";
import { fillOf } from "./fills";
import { intervalOf } from "./intervalOf";
import { Opened } from "./Opened";
import { PictureRow } from "./PictureRow";
import type { SideProps } from "./SideProps";
import { useSelectPart } from "./useSelectPart";

const shown = 5;

/** The five largest accounts, and all others as one pale part. */
export function AccountsRow({ state, analysis, isOpen, onToggle }: SideProps) {
  const { words } = usePane();
  const { review } = analysis;
  const select = useSelectPart(analysis);
  const [largest] = state.findings;
  const known = review.accounts();
  const accounts = known
    .slice(0, shown)
    .flatMap(({ name, deals, share }) => (share === null ? [] : [{ name, deals, share }]));
  const [first] = accounts;
  if (largest === undefined) return null;
  const rest = 1 - sum(accounts.map(({ share }) => share));
  const others = known.length - accounts.length;
  const fill = (name: string) => (largest.top.includes(name) ? fillOf[largest.verdict] : "bar2");
  const isJudged = largest.value !== null;
  const told = state.findings.filter(
    ({ verdict, id }) => verdict !== "exempt" && (id === largest.id || verdict !== "balanced"),
  );
  return (
    <PictureRow
      state={state}
      review={review}
      labels={[
        first === undefined ? "" : words.sides.named(first.name, first.share),
        others > 0 && first !== undefined ? words.sides.others(others, rest) : "",
      ]}
      picture={{
        parts: [
          ...accounts.map(({ name, share }) => ({ share, fill: fill(name) })),
          { share: Math.max(0, rest), fill: "pale" as const },
        ].filter(({ share }) => share > 1e-9),
        interval: intervalOf(largest),
        zone: isJudged ? [0, review.guidelines.accountLimit] : undefined,
        label: isJudged
          ? words.pane.barsSaid(accounts, largest.likely, review.guidelines.accountLimit)
          : words.findings.findingMessage(largest, review),
      }}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <Opened
        state={state}
        bars={accounts.map(({ name, deals, share }) => ({
          name,
          length: first === undefined || first.share === 0 ? 0 : share / first.share,
          fill: fill(name),
          figures: words.sides.countAndShare(deals, words.format.percentOrNothing(share)),
          onSelect: () => select({ account: name }),
        }))}
        review={review}
        said={told
          .flatMap((finding) => [
            words.findings.findingMessage(finding, review),
            words.format.sentence(words.findings.remedy(finding, review)),
          ])
          .filter((sentence) => sentence !== "")}
        rows={isJudged ? largest.sheetRows() : []}
        guideline="accountLimit"
      />
    </PictureRow>
  );
}
