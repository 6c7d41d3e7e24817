import { type Aspect, aspectStates } from "../../../core/balance/aspects";
import { onlyLineOf } from "../../../core/balance/onlyLineOf";
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
        <Reviewed analysis={reviewed.analysis} onWeekly={() => openWeekly(true)} />
      ) : (
        <Unread />
      )}
    </>
  );
}

function Reviewed({ analysis, onWeekly }: { analysis: Analysis; onWeekly: () => void }) {
  const [opened, open] = useKept("side");
  const { review } = analysis;
  const sheet = usePane().state.reviewed?.sheet.id;
  const states = aspectStates(review);
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
      <StateCells states={states} review={review} onOpen={show} />
      {only === null ? null : <OneLine line={only} />}
      <DoThisWeek analysis={analysis} />
      <FourSides states={states} analysis={analysis} opened={opened} onOpen={open} />
      <WayBack key={sheet} analysis={analysis} />
      <OverTime analysis={analysis} />
      <ByStage analysis={analysis} />
      <WeeklySection analysis={analysis} onOpen={onWeekly} />
      <AboutLines analysis={analysis} />
      <Doubts issues={review.issues} />
      <ColumnsRead analysis={analysis} />
    </>
  );
}
