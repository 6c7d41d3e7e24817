import { greatest } from "../../../core/cells/greatest";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import type { ActivityLog } from "../../../core/sheets/activityLog";
import { activitySheet } from "../../../core/sheets/activitySheet";
import { foldAccount } from "../../../core/table/names/foldAccount";
import type { Side } from "../../../core/time/activities/sidesOfAccounts";
import { spentByWeek } from "../../../core/time/spentByWeek";
import { keptSide } from "../../../core/time/timeNews";
import type { TimePlan } from "../../../core/time/timePlan";
import { usePane } from "../../PaneContext";
import { along } from "../../parts/along";
import { Section } from "../../parts/Section";

interface SpentSectionProps {
  plan: TimePlan;
  /** The side of which the review says that its deals are too few. */
  lacking: Side | null;
  activity: ActivityLog | null;
  report: CustomerReport;
}

/** The hours of the log week by week, below those of this week's plan; where there is no log, a sheet for one. */
export function SpentSection({ plan, lacking, activity, report }: SpentSectionProps) {
  const { model, words } = usePane();
  const say = words.time;
  if (activity === null) {
    return (
      <Section title={say.plannedAndSpent}>
        <p class="fb-say">{words.tabs.activityHint}</p>
        <div class="fb-row">
          <button
            type="button"
            class="fb-button"
            onClick={() =>
              void model.desk.writeReport(activitySheet(model.written.time), () => say.activityMade)
            }
          >
            {say.logHours}
          </button>
        </div>
      </Section>
    );
  }
  const customers = new Set(report.outlooks.map(({ account }) => foldAccount(account)));
  const weeks = spentByWeek(activity.entries, (account) => customers.has(account));
  const { split } = plan;
  const widest = greatest(
    weeks.map((week) => week.new + week.current),
    plan.hours,
  );
  const rows = [
    { label: say.plannedLabel, ...split, isPlan: true },
    ...weeks.map((week) => ({ label: words.format.dayBriefly(week.monday), ...week, isPlan: false })),
  ];
  return (
    <Section title={say.plannedAndSpent} aside={say.fromActivity}>
      <ul class="fb-spent">
        {rows.map(({ label, isPlan, ...own }) => (
          <li key={label} aria-label={say.weekSaid(label, own)}>
            <span>{label}</span>
            <span class={isPlan ? "fb-spent-bar fb-spent-plan" : "fb-spent-bar"} aria-hidden="true">
              <i class="fb-for-new" style={{ width: along(own.new / widest) }} />
              <i style={{ width: along(own.current / widest) }} />
            </span>
            <span>{say.hoursShort(own.new + own.current)}</span>
          </li>
        ))}
      </ul>
      <ul class="fb-key" aria-hidden="true">
        <li>
          <i class="fb-key-planned" />
          {say.spentKey.plannedNew}
        </li>
        <li>
          <i class="fb-key-new" />
          {say.spentKey.new}
        </li>
        <li>
          <i class="fb-key-current" />
          {say.spentKey.current}
        </li>
      </ul>
      <p class="fb-told">{say.spentSum(weeks, split.new, keptSide(plan, lacking))}</p>
    </Section>
  );
}
