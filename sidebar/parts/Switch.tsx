import { useId } from "preact/hooks";

interface SwitchProps<T extends string> {
  /** What is chosen here, for screen readers. */
  label: string;
  /** A bar of equal parts, or pills. */
  look?: "bar" | "pills";
  value: T;
  options: readonly { value: T; label: string; unavailable?: string | undefined }[];
  onChange: (value: T) => void;
}

/** One of a few words: native radio buttons in the clothes of a segmented switch, or of pills. */
export function Switch<T extends string>({ label, look = "bar", value, options, onChange }: SwitchProps<T>) {
  const name = useId();
  return (
    <fieldset class={look === "bar" ? "fb-switch" : "fb-pill-switch"}>
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
