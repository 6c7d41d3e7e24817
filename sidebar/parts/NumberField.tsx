import { useId } from "preact/hooks";
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

/** A figure with its words and unit. What is no figure, or out of bounds, gives way to the old value. */
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
  const id = useId();
  const shown = value === null ? "" : String(value);
  const commit = (input: HTMLInputElement) => {
    if (input.value === shown) return;
    const next = input.valueAsNumber;
    if (input.value === "" && !input.validity.badInput && onClear !== undefined) onClear();
    else if (Number.isFinite(next) && input.validity.valid) onChange(next);
    else input.value = shown;
  };
  return (
    <div class="fb-field">
      <FieldLabel id={id} label={label} hint={hint} />
      <input
        id={id}
        aria-describedby={hint === "" ? undefined : hintId(id)}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={step}
        value={shown}
        onChange={(event) => commit(event.currentTarget)}
      />
      <span class="fb-unit">{unit}</span>
    </div>
  );
}
