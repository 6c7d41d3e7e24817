import { lineConcentration } from "../../../core/balance/findings/lineConcentration";
import type { Review } from "../../../core/balance/review";
import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";

/** Asks for other lines where one line is all there is. */
export function OneLine({ review }: { review: Review }) {
  const { model, words } = usePane();
  const [line] = review.lines;
  const isOne = review.findings.some(
    ({ id, reason }) => id === lineConcentration.id && reason === "one-line",
  );
  if (!isOne || line === undefined) return null;
  return (
    <Note actions={[{ label: words.sides.addLines, onClick: () => model.goTo("settings") }]}>
      {words.sides.doYouSellOthers(line.name)}
    </Note>
  );
}
