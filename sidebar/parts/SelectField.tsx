import { useId } from "preact/hooks";
import { FieldLabel, hintId } from "./FieldLabel";

interface SelectFieldProps<T extends string> {
  label: string;
  hint?: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** A choice of one among several, with its words to the left. */
export function SelectField<T extends string>({
  label,
  hint = "",
  value,
  options,
  onChange,
}: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div class="fb-field">
      <FieldLabel id={id} label={label} hint={hint} />
      <select
        id={id}
        aria-describedby={hint === "" ? undefined : hintId(id)}
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
