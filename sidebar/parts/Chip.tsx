export type Tone = "out" | "watch" | "ok" | "low" | "quiet";

/** A word in a coloured pill: the colour never stands alone. */
export function Chip({ tone, children }: { tone: Tone; children: string }) {
  return <span class={`fb-chip fb-${tone}`}>{children}</span>;
}
