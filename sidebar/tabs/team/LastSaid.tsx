import { foldName } from "../../../core/cells/foldName";
import type { Pipeline } from "../../../core/table/Pipeline";
import type { Scorecard } from "../../../core/team/Team";
import { commitmentFates } from "../../../core/weekly/commitmentFate";
import { emptyDesk } from "../../model/Desk";
import { usePane } from "../../PaneContext";

/** The last commitment that was made in a review of the rep's deals, and what became of it. */
export function LastSaid({ card, pipeline }: { card: Scorecard; pipeline: Pipeline }) {
  const { state, words } = usePane();
  const { log } = state.desk ?? emptyDesk;
  const rep = foldName(card.rep);
  const own = log.commitments.filter(({ owner }) => owner !== "" && foldName(owner) === rep);
  const [last] = commitmentFates({ ...log, commitments: own.slice(-1) }, pipeline, card.open);
  if (last === undefined) return null;
  const say = words.team;
  return (
    <p class="fb-last-said">
      <span>
        {last.commitment.words}
        <small class="fb-say">{say.saidOn(words.format.dayAndMonth(last.commitment.day))}</small>
      </span>
      <b>{say.becameOf(last, words.weekly.fateWord[last.fate])}</b>
    </p>
  );
}
