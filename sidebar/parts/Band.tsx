import type { Tone } from "../../core/colours/toneOf";
import { along } from "./along";

interface BandProps {
  /** The first part's share, 0..1. */
  share: number;
  tone: Tone;
  /** Ends of the target, 0..1, and its word. */
  target?: { readonly from: number; readonly to: number; readonly label: string };
  left: string;
  right: string;
  label: string;
}

/** Two parts of a whole in one bar, with the target as a dashed box. */
export function Band({ share, tone, target, left, right, label }: BandProps) {
  const middle = target === undefined ? 0 : (target.from + target.to) / 2;
  // The outer figures own the line below; a target away from the middle is named above the bar.
  const above = target !== undefined && (middle < 0.42 || middle > 0.58);
  const top = above ? 14 : 0;
  const anchor = middle < 0.12 ? "start" : middle > 0.88 ? "end" : "middle";
  return (
    <svg class="fb-plot fb-band" height={top + 40} role="img" aria-label={label}>
      <rect class="fb-fill-bar" x="0" y={top + 6} width="100%" height="14" rx="2" />
      <rect class={`fb-fill-${tone}`} x="0" y={top + 6} width={along(share)} height="14" rx="2" />
      {target === undefined ? null : (
        <>
          <rect
            class="fb-ink"
            x={along(target.from)}
            y={top + 2}
            width={along(target.to - target.from)}
            height="22"
            rx="3"
            fill="none"
            stroke-dasharray="3 2"
          />
          <text x={along(middle)} y={above ? 10 : 36} text-anchor={anchor}>
            {target.label}
          </text>
        </>
      )}
      <text class="fb-strong" x="0" y={top + 36}>
        {left}
      </text>
      <text x="100%" y={top + 36} text-anchor="end">
        {right}
      </text>
    </svg>
  );
}
