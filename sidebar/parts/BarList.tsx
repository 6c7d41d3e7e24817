import { usePane } from "../PaneContext";
import type { Fill } from "./StackBar";

export interface ListedBar {
  readonly name: string;
  /** Of the longest bar, 0..1. */
  readonly length: number;
  readonly fill: Fill;
  /** The figure, and what stands soft behind it. */
  readonly figures: readonly [string, string];
  /** Selects what the bar shows; left out where there is nothing to select. */
  readonly onSelect?: (() => void) | undefined;
}

/** Bars below each other, names to the left, figures to the right; a bar with rows behind it is a button that selects them. */
export function BarList({ bars }: { bars: readonly ListedBar[] }) {
  const select = usePane().words.sides.selectTheseRows;
  return (
    <ul class="fb-bar-list">
      {bars.map((bar) => (
        <li key={bar.name}>
          {bar.onSelect === undefined ? (
            <span class="fb-bar-row">
              <Bar bar={bar} />
            </span>
          ) : (
            <button type="button" class="fb-bar-row" title={select} onClick={bar.onSelect}>
              <Bar bar={bar} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Bar({ bar: { name, length, fill, figures } }: { bar: ListedBar }) {
  const [figure, behind] = figures;
  return (
    <>
      <span>{name}</span>
      <span class="fb-bar-room">
        <i class={`fb-fill-of-${fill}`} style={{ width: `${length * 100}%` }} />
      </span>
      <span class="fb-bar-figure">
        <b>{figure}</b> {behind}
      </span>
    </>
  );
}
