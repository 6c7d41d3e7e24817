import type { Tone } from "../../core/colours/toneOf";

/** A word in a coloured pill: the colour never stands alone. */
export function Chip({ tone, children }: { tone: Tone; children: string }) {
  return <span class={`fb-chip fb-${tone}`}>{children}</span>;
}
