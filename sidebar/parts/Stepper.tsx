interface StepperProps {
  /** What the figure is, for screen readers. */
  label: string;
  less: string;
  more: string;
  value: number;
  min: number;
  max: number;
  step: number;
  shown: string;
  onChange: (value: number) => void;
}

/** A figure between two buttons; at its ends one of them is off. */
export function Stepper({ label, less, more, value, min, max, step, shown, onChange }: StepperProps) {
  const to = (next: number) => onChange(Math.min(max, Math.max(min, Math.round(next * 1e6) / 1e6)));
  return (
    <fieldset class="fb-stepper" aria-label={label}>
      <button type="button" aria-label={less} disabled={value <= min} onClick={() => to(value - step)}>
        −
      </button>
      <output>{shown}</output>
      <button type="button" aria-label={more} disabled={value >= max} onClick={() => to(value + step)}>
        +
      </button>
    </fieldset>
  );
}
