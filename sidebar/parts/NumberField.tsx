import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { usePane } from "../PaneContext";
import { FieldLabel, hintId } from "./FieldLabel";

interface NumberFieldProps {
  /** Stands before the words. */
  mark?: ComponentChildren;
  label: string;
  hint?: string;
  unit: string;
  /** Null shows an empty field. */
  value: number | null;
  min?: number;
  max: number;
  step: number;
  /** With it buttons beside the figure take so much off and add it. */
  stepBy?: number;
  /** Called once the user leaves the field or presses Enter, with a figure in min..max that the step allows. */
  onChange: (value: number) => void;
  /** Called where the field was emptied; without it an emptied field takes its old value back. */
  onClear?: () => void;
}

/** A figure with its words and unit, written with the decimal sign of the host, or a point or comma. What is no figure, or out of bounds, is refused with a word. */
export function NumberField({
  mark,
  label,
  hint = "",
  unit,
  value,
  min = 0,
  max,
  step,
  stepBy,
  onChange,
  onClear,
}: NumberFieldProps) {
  const { format, more, sides } = usePane().words;
  const id = useId();
  /** What was written and cannot be; null where the figure stands. */
  const [refused, refuse] = useState<string | null>(null);
  const standing = value === null ? "" : format.figure(value, { atMost: 6 });
  const commit = (text: string) => {
    refuse(null);
    if (text === "") return onClear?.();
    const next = format.typed(text);
    if (next === value) return;
    if (next >= min && next <= max && isWhole((next - min) / step)) onChange(next);
    else refuse(text);
  };
  const stepper = (sign: string, name: string, by: number) => {
    // A step lands on the grid that has the step, so that 62.5 becomes 65.
    const next =
      value === null ? by : (by < 0 ? Math.ceil(value / -by) - 1 : Math.floor(value / by) + 1) * Math.abs(by);
    return (
      <button
        type="button"
        class="fb-step"
        aria-label={name}
        disabled={value === (by < 0 ? min : max)}
        onClick={() => {
          refuse(null);
          onChange(Math.min(max, Math.max(min, next)));
        }}
      >
        {sign}
      </button>
    );
  };
  return (
    <>
      <div class="fb-field">
        {mark}
        <FieldLabel id={id} label={label} hint={hint} />
        {stepBy === undefined ? null : stepper("−", `${sides.less}: ${label}`, -stepBy)}
        <input
          id={id}
          aria-describedby={refused !== null ? `${id}-refused` : hint === "" ? undefined : hintId(id)}
          aria-invalid={refused !== null}
          class="fb-figure"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={refused ?? standing}
          onChange={(event) => {
            const text = event.currentTarget.value.trim();
            commit(text);
            if (text === "" && onClear === undefined) event.currentTarget.value = standing;
          }}
        />
        <span class="fb-unit">{unit}</span>
        {stepBy === undefined ? null : stepper("+", `${sides.more}: ${label}`, stepBy)}
      </div>
      {refused === null ? null : (
        <p class="fb-say fb-refused" id={`${id}-refused`} role="alert">
          {more.refusedFigure(refused, min, max, unit, Number.isInteger(step))}
        </p>
      )}
    </>
  );
}

/** Steps of a tenth are no whole numbers in binary. */
function isWhole(steps: number): boolean {
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}
