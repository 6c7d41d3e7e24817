import { languishingLines } from "../../../core/balance/findings/languishingLines";
import { lineConcentration } from "../../../core/balance/findings/lineConcentration";
import type { LineShare } from "../../../core/measures/sharesOf";
import { usePane } from "../../PaneContext";
import type { Fill } from "../../parts/StackBar";
import { fillOf } from "./fills";
import { intervalOf } from "./intervalOf";
import { Opened } from "./Opened";
import { PictureRow } from "./PictureRow";
import type { SideProps } from "./SideProps";
import { useSelectPart } from "./useSelectPart";
import { useToAsk } from "./useToAsk";

const most = 8;

/** The lines as parts of one bar, the largest first; opened, one below the other. */
export function LinesRow({ state, analysis, isOpen, onToggle }: SideProps) {
  const { words } = usePane();
  const { review, pipeline } = analysis;
  const largest = state.findings.find(({ id }) => id === lineConcentration.id);
  const low = state.findings.find(({ id }) => id === languishingLines.id);
  const toAsk = useToAsk(low, review, pipeline);
  const select = useSelectPart(analysis);
  const { lines } = review;
  const [first, second] = lines;
  const longest = first?.share ?? null;
  const fill = (line: LineShare, place: number): Fill => {
    if (largest?.top.includes(line.name) || place === 0) return fillOf[largest?.verdict ?? "unknown"];
    const languishing = low?.languishing.find(({ name }) => name === line.name);
    if (languishing !== undefined) return languishing.certain ? "low" : "low-lean";
    return place === 1 ? "h4" : "bar";
  };
  const parts = lines.flatMap((line, place) =>
    line.share === null || line.share === 0 ? [] : [{ share: line.share, fill: fill(line, place) }],
  );
  const limit = largest?.value == null ? undefined : review.guidelines.lineLimit;
  const told = state.findings.filter(
    ({ verdict, id }) => verdict !== "exempt" && (id === largest?.id || verdict !== "balanced"),
  );
  return (
    <PictureRow
      state={state}
      review={review}
      labels={[
        first === undefined ? "" : words.sides.named(first.name, first.share),
        second === undefined ? "" : words.sides.named(second.name, second.share),
      ]}
      picture={{
        parts,
        interval: largest && intervalOf(largest),
        zone: limit === undefined ? undefined : [0, limit],
        label: words.pane.barsSaid(lines.slice(0, most), largest?.likely ?? null, limit ?? null),
      }}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <Opened
        state={state}
        bars={lines.slice(0, most).map((line, place) => ({
          name: line.name,
          length: line.share === null || longest === null || longest === 0 ? 0 : line.share / longest,
          fill: fill(line, place),
          figures: words.sides.countAndShare(line.deals, words.findings.lineShare(line, review)),
          onSelect: line.deals === 0 ? undefined : () => select({ line: line.name }),
        }))}
        review={review}
        said={[
          ...told.map((finding) => words.findings.findingMessage(finding, review)),
          ...told.map((finding) =>
            words.format.sentence(words.findings.remedy(finding, review, finding === low ? toAsk : [])),
          ),
        ].filter((sentence) => sentence !== "")}
        rows={largest?.sheetRows() ?? []}
        guideline="lineLimit"
      />
    </PictureRow>
  );
}
