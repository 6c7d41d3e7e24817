import type { VNode } from "preact";
import type { Verdict } from "../../core/balance/Finding";

interface VerdictMarkProps {
  verdict: Verdict;
  /** Its word; left out where the word stands beside it. */
  label?: string;
  size?: number;
}

/** A verdict as a shape that can be told without any colour. */
export function VerdictMark({ verdict, label, size = 14 }: VerdictMarkProps) {
  return (
    <svg
      class={`fb-mark fb-mark-${verdict}`}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shapes[verdict]}
    </svg>
  );
}

const shapes: Readonly<Record<Verdict, VNode>> = {
  imbalanced: (
    <>
      <path class="fb-shape" d="M4.3.5h5.4l3.8 3.8v5.4l-3.8 3.8H4.3L.5 9.7V4.3z" />
      <path class="fb-sign" d="M4.6 4.6l4.8 4.8M9.4 4.6L4.6 9.4" />
    </>
  ),
  leaning: (
    <>
      <path class="fb-shape" d="M4.5 1h9L9.5 13h-9z" />
      <path class="fb-sign" d="M7.2 1L3.2 13M10.2 1L6.2 13" />
    </>
  ),
  watch: (
    <>
      <path class="fb-shape" d="M7 1.2l6.2 11.4H.8z" />
      <path class="fb-sign" d="M7 5v4M7 10.2v1.4" />
    </>
  ),
  balanced: (
    <>
      <circle class="fb-shape" cx="7" cy="7" r="6.5" />
      <path class="fb-sign" d="M3.8 7.3l2.3 2.3 4.2-4.7" />
    </>
  ),
  exempt: (
    <>
      <circle class="fb-shape" cx="7" cy="7" r="5.9" />
      <path class="fb-sign" d="M4.2 7h5.6" />
    </>
  ),
  unknown: (
    <>
      <circle class="fb-shape" cx="7" cy="7" r="5.9" />
      <path class="fb-sign" d="M5.3 5.6a1.8 1.8 0 1 1 2.6 1.6c-.7.4-.9.7-.9 1.3M7 9.9v1.2" />
    </>
  ),
};
