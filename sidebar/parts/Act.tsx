import type { ComponentChildren } from "preact";

/** A button that reads like a link inside a sentence. */
export function Act({
  onClick,
  label,
  children,
}: {
  onClick: () => void;
  /** For screen readers, where the shown words need their context. */
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="fb-act" aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
