import { useId, useState } from "preact/hooks";
import { numberOf } from "../../core/cells/numberOf";
import { usePane } from "../PaneContext";
import { FieldLabel, hintId } from "./FieldLabel";

interface NumberFieldProps {
  label: string;
  hint?: string;
  unit: string;
  /** Null shows an empty field. */
  value: number | null;
  min?: number;
  max: number;
  step: number;
  /** Called once the user leaves the field or presses Enter, with a figure in min..max that the step allows. */
  onChange: (value: number) => void;
  /** Called where the field was emptied; without it an emptied field takes its old value back. */
  onClear?: () => void;
}

/** A figure with its words and unit, written with a decimal point or comma. What is no figure, or out of bounds, is refused with a word. */
export function NumberField({
  label,
  hint = "",
  unit,
  value,
  min = 0,
  max,
  step,
  onChange,
  onClear,
}: NumberFieldProps) {
  const { pane } = usePane().words;
  const id = useId();
  /** What was written and cannot be; null where the figure stands. */
  const [refused, refuse] = useState<string | null>(null);
  const standing = value === null ? "" : String(value);
  const commit = (text: string) => {
    refuse(null);
    if (text === "") return onClear?.();
    const next = numberOf(text);
    if (next === value) return;
    if (next >= min && next <= max && isWhole((next - min) / step)) onChange(next);
    else refuse(text);
  };
  return (
    <>
      <div class="fb-field">
        <FieldLabel id={id} label={label} hint={hint} />
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
      </div>
      {refused === null ? null : (
        <p class="fb-say fb-refused" id={`${id}-refused`} role="alert">
          {pane.refusedFigure(refused, min, max, unit, Number.isInteger(step))}
        </p>
      )}
    </>
  );
}

/** Steps of a tenth are no whole numbers in binary. */
function isWhole(steps: number): boolean {
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}
