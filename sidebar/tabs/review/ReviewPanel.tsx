import { type Aspect, aspectStates } from "../../../core/balance/aspects";
import { onlyLineOf } from "../../../core/balance/onlyLineOf";
import { sum } from "../../../core/statistics/sum";
import type { AddedDeals } from "../../../core/weekly/whatIf";
import { laterPart } from "../../later/laterPart";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Pills } from "../../Pills";
import { useKept } from "../../useKept";
import { Unread } from "../arrival/Unread";
import { Elsewhere } from "../Elsewhere";
import { DoThisWeek } from "./DoThisWeek";
import { FourSides } from "./FourSides";
import { Headline } from "./Headline";
import { NotWatched } from "./NotWatched";
import { StateCells } from "./StateCells";
import { useTried } from "./useTried";

const DealsElsewhere = laterPart(
  () =>
    import(/* webpackChunkName: "rest" */ "../arrival/DealsElsewhere").then(
      ({ DealsElsewhere }) => DealsElsewhere,
    ),
  true,
);
const NumbersForNames = laterPart(
  () =>
    import(/* webpackChunkName: "rest" */ "../arrival/NumbersForNames").then(
      ({ NumbersForNames }) => NumbersForNames,
    ),
  true,
);
const WeeklyView = laterPart(() =>
  import(/* webpackChunkName: "rest" */ "./weekly/WeeklyView").then(({ WeeklyView }) => WeeklyView),
);
const OneLine = laterPart(() =>
  import(/* webpackChunkName: "rest" */ "../arrival/OneLine").then(({ OneLine }) => OneLine),
);
const BelowPictures = laterPart(() =>
  import(/* webpackChunkName: "rest" */ "./BelowPictures").then(({ BelowPictures }) => BelowPictures),
);

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
      <NumbersForNames analysis={analysis} />
      <Pills analysis={analysis} />
      <Headline review={review} only={only} />
      <NotWatched />
      <StateCells states={states} review={shown} onOpen={show} />
      {only === null ? null : <OneLine line={only} />}
      <DoThisWeek analysis={analysis} />
      <TriedOut added={added} />
      <FourSides states={states} analysis={{ ...analysis, review: shown }} opened={opened} onOpen={open} />
      <BelowPictures analysis={analysis} tried={added} after={after} onTry={tryOut} onWeekly={onWeekly} />
    </>
  );
}

/** Says that the pictures show deals that do not exist yet. */
function TriedOut({ added }: { added: readonly AddedDeals[] | null }) {
  const { words } = usePane();
  const count = sum((added ?? []).map((one) => one.count));
  return count === 0 ? null : <p class="fb-say">{words.sides.withTried(count)}</p>;
}
