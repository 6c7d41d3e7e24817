import type { TimePlan } from "../../../core/time/timePlan";
import { usePane } from "../../PaneContext";
import { along } from "../../parts/along";

interface HoursBarProps {
  plan: TimePlan;
  onMove: (share: number) => void;
}

/** The week in one bar, new customers to the left; the border between them is a slider, by hand and by keyboard. */
export function HoursBar({ plan: { split, hours }, onMove }: HoursBarProps) {
  const { words } = usePane();
  const share = hours === 0 ? 0 : split.new / hours;
  const percent = Math.round(share * 100);
  return (
    <div class="fb-hours-bar">
      <div class="fb-hours-parts" aria-hidden="true">
        <span class="fb-hours-new" style={{ width: along(share) }} />
        <b>{words.tabs.planBand(split.new, "new")}</b>
        <b>{words.tabs.planBand(split.current, "current")}</b>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={percent}
        aria-label={words.tabs.hoursShareForNew}
        aria-valuetext={`${words.format.percent(share)}: ${words.tabs.planBand(split.new, "new")}, ${words.tabs.planBand(split.current, "current")}`}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber / 100)}
      />
      <span class="fb-hours-share" style={{ marginLeft: along(Math.min(Math.max(share, 0.06), 0.9)) }}>
        {words.format.percent(share)}
      </span>
    </div>
  );
}
