import { useEffect, useRef, useState } from "preact/hooks";
import type { Scorecard } from "../../../core/team/Team";
import { emptyDesk } from "../../model/Desk";
import { usePane } from "../../PaneContext";
import { along } from "../../parts/along";
import { Stepper } from "../../parts/Stepper";

/** Milliseconds without a further step, after which the goal is written. */
const pause = 500;
const most = 999;

/** "3 of [5] new customers": each step is a new goal, written into the sheet of goals once the stepping rests. */
export function GoalStepper({ card, reps }: { card: Scorecard; reps: readonly string[] }) {
  const { model, state, words } = usePane();
  const { rep, newCustomers, newGoal } = card;
  const [stepped, step] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => step(null), [newGoal]);
  const say = words.team;
  const theirs = (state.desk ?? emptyDesk).goalsOfTheirs;
  const goal = stepped ?? newGoal;
  const won = newCustomers === null ? null : newCustomers.length;
  const change = (next: number) => {
    step(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void model.desk.setGoal(rep, next, reps), pause);
  };
  if (theirs !== null) {
    return (
      <p class="fb-say">
        {say.goalTitle}: {say.wonOf(won)} {say.goalShown(goal)}. {say.goalsAreTheirs(theirs)}
      </p>
    );
  }
  const reached = won === null || goal === null || goal === 0 ? 0 : Math.min(won / goal, 1);
  return (
    <div class="fb-goal">
      <span>{say.goalTitle}</span>
      <span class="fb-goal-bar" aria-hidden="true">
        <i style={{ width: along(reached) }} />
      </span>
      <b>{say.wonOf(won)}</b>
      <Stepper
        label={say.goalOf(rep)}
        less={say.goalLess}
        more={say.goalMore}
        value={goal ?? 0}
        min={0}
        max={most}
        step={1}
        shown={say.goalShown(goal)}
        onChange={change}
      />
    </div>
  );
}
