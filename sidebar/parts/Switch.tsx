import { useId } from "preact/hooks";

interface SwitchProps<T extends string> {
  /** What is chosen here, for screen readers. */
  label: string;
  value: T;
  options: readonly { value: T; label: string; unavailable?: string | undefined }[];
  onChange: (value: T) => void;
}

/** One of a few words: native radio buttons in the clothes of a segmented switch. */
export function Switch<T extends string>({ label, value, options, onChange }: SwitchProps<T>) {
  const name = useId();
  return (
    <fieldset class="fb-switch">
      <legend class="fb-spoken">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.unavailable}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.unavailable !== undefined}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
