import { usePane } from "../../PaneContext";

interface HoursSliderProps {
  hours: number;
  /** While the slider moves: the plan follows at once. */
  onMove: (hours: number) => void;
  /** Once it is let go. */
  onChange: (hours: number) => void;
}

const most = 60;

/** The week's selling hours to slide; more than the scale holds is still shown. */
export function HoursSlider({ hours, onMove, onChange }: HoursSliderProps) {
  const { words } = usePane();
  return (
    <label class="fb-slider">
      <span>{words.tabs.sellingHours}</span>
      <b>{words.tabs.hoursShown(hours)}</b>
      <input
        type="range"
        min={0}
        max={Math.max(most, hours)}
        step={0.5}
        value={hours}
        aria-valuetext={words.tabs.hoursShown(hours)}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
