import type { Fill } from "./StackBar";

export interface ListedBar {
  readonly name: string;
  /** Of the longest bar, 0..1. */
  readonly length: number;
  readonly fill: Fill;
  /** The figure, and what stands soft behind it. */
  readonly figures: readonly [string, string];
}

/** Bars below each other, names to the left, figures to the right. */
export function BarList({ bars }: { bars: readonly ListedBar[] }) {
  return (
    <ul class="fb-bar-list">
      {bars.map(({ name, length, fill, figures: [figure, behind] }) => (
        <li key={name}>
          <span>{name}</span>
          <span class="fb-bar-room">
            <i class={`fb-fill-of-${fill}`} style={{ width: `${length * 100}%` }} />
          </span>
          <span class="fb-bar-figure">
            <b>{figure}</b> {behind}
          </span>
        </li>
      ))}
    </ul>
  );
}
