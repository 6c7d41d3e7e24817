import { useEffect } from "preact/hooks";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { useFirstAction } from "./useFirstAction";

/** The one thing to do: the first of the next actions. It is looked for once the review stands, in room that is kept for it. */
export function DoThisWeek({ analysis }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const action = useFirstAction(analysis);
  const isRead = state.desk !== null || state.glimpse !== null;
  // What was done or dismissed stands in the log.
  useEffect(() => {
    if (!isRead) void model.desk.glance();
  }, [model, isRead]);
  if (action === null) return null;
  return (
    <section class="fb-card" aria-labelledby="fb-do-this-week">
      <h2 id="fb-do-this-week">{words.sides.doThisWeek}</h2>
      <div class="fb-card-do">
        {action === "looking" ? (
          <p class="fb-say">{words.sides.lookingFor}</p>
        ) : (
          <p>
            <b>{words.format.sentence(words.actions.actionText(action))}</b> {words.actions.why(action)}
          </p>
        )}
        <button type="button" class="fb-button fb-primary" onClick={() => model.goTo("time")}>
          {words.sides.planIt}
        </button>
      </div>
    </section>
  );
}
