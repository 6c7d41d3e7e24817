import { type Aspect, aspectStates } from "../../../core/balance/aspects";
import { onlyLineOf } from "../../../core/balance/onlyLineOf";
import { sum } from "../../../core/statistics/sum";
import type { AddedDeals } from "../../../core/weekly/whatIf";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Pills } from "../../Pills";
import { useKept } from "../../useKept";
import { DealsElsewhere } from "../arrival/DealsElsewhere";
import { OneLine } from "../arrival/OneLine";
import { Unread } from "../arrival/Unread";
import { Elsewhere } from "../Elsewhere";
import { AboutLines } from "./AboutLines";
import { ByStage } from "./ByStage";
import { ColumnsRead } from "./ColumnsRead";
import { DoThisWeek } from "./DoThisWeek";
import { Doubts } from "./Doubts";
import { FourSides } from "./FourSides";
import { Headline } from "./Headline";
import { NotWatched } from "./NotWatched";
import { OverTime } from "./OverTime";
import { StateCells } from "./StateCells";
import { useTried } from "./useTried";
import { WayBack } from "./WayBack";
import { WeeklySection } from "./weekly/WeeklySection";
import { WeeklyView } from "./weekly/WeeklyView";

/** The balance review: its news, the four sides, one thing to do and four pictures first, then how it came about and the way back. */
export function ReviewPanel() {
  const { reviewed } = usePane().state;
  const [isWeekly, openWeekly] = useKept("isWeekly");
  if (reviewed?.ok && isWeekly)
    return <WeeklyView analysis={reviewed.analysis} onClose={() => openWeekly(false)} />;
  return (
    <>
      <Elsewhere />
      {reviewed?.ok ? (
        <Reviewed key={reviewed.sheet.id} analysis={reviewed.analysis} onWeekly={() => openWeekly(true)} />
      ) : (
        <Unread />
      )}
    </>
  );
}

function Reviewed({ analysis, onWeekly }: { analysis: Analysis; onWeekly: () => void }) {
  const [opened, open] = useKept("side");
  const { review } = analysis;
  const [added, tryOut] = useKept("tried");
  const after = useTried(analysis, added);
  const shown = after ?? review;
  const states = aspectStates(shown);
  const only = onlyLineOf(review);
  const show = (aspect: Aspect) => {
    open(aspect);
    document.getElementById(`fb-side-${aspect}`)?.focus();
  };
  return (
    <>
      <DealsElsewhere />
      <Pills analysis={analysis} />
      <Headline review={review} only={only} />
      <NotWatched />
      <StateCells states={states} review={shown} onOpen={show} />
      {only === null ? null : <OneLine line={only} />}
      <DoThisWeek analysis={analysis} />
      <TriedOut added={added} />
      <FourSides states={states} analysis={{ ...analysis, review: shown }} opened={opened} onOpen={open} />
      <WayBack review={review} tried={added} after={after} onTry={tryOut} />
      <OverTime analysis={analysis} />
      <ByStage analysis={analysis} />
      <WeeklySection analysis={analysis} onOpen={onWeekly} />
      <AboutLines analysis={analysis} />
      <Doubts issues={review.issues} />
      <ColumnsRead analysis={analysis} />
    </>
  );
}

/** Says that the pictures show deals that do not exist yet. */
function TriedOut({ added }: { added: readonly AddedDeals[] | null }) {
  const { words } = usePane();
  const count = sum((added ?? []).map((one) => one.count));
  return count === 0 ? null : <p class="fb-say">{words.sides.withTried(count)}</p>;
}
