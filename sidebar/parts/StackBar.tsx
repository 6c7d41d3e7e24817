/** How a part of a bar is filled; `pale` is what is no finding. */
export type Fill = "out" | "lean" | "watch" | "ok" | "low" | "low-lean" | "h4" | "bar2" | "bar" | "pale";

export interface BarPart {
  readonly share: number;
  readonly fill: Fill;
}

interface StackBarProps {
  parts: readonly BarPart[];
  /** What chance could make of the first part; left out where the verdict does not hang on it. */
  interval?: { readonly from: number; readonly to: number; readonly tone: "out" | "lean" } | undefined;
  /** What the guideline allows. */
  zone?: readonly [from: number, to: number] | undefined;
  label: string;
}

const percent = (share: number) => `${share * 100}%`;

/** Parts of a whole in one bar, with its allowed zone as a rail below and each edge of it as a tick. */
export function StackBar({ parts, interval, zone, label }: StackBarProps) {
  let from = 0;
  const placed = parts.map((part, at) => {
    const left = from;
    from += part.share;
    return { ...part, left, gap: at < parts.length - 1 ? 2 : 0 };
  });
  return (
    <span class="fb-stack" role="img" aria-label={label}>
      {placed.map(({ left, share, gap, fill }) => (
        <i
          key={left}
          class={`fb-part fb-fill-of-${fill}`}
          style={{ left: percent(left), width: `max(1px, calc(${percent(share)} - ${gap}px))` }}
        />
      ))}
      {interval === undefined ? null : (
        <i
          class={`fb-interval fb-interval-${interval.tone}`}
          style={{ left: percent(interval.from), width: percent(interval.to - interval.from) }}
        />
      )}
      {zone === undefined ? null : (
        <>
          <i class="fb-rail" style={{ left: percent(zone[0]), width: percent(zone[1] - zone[0]) }} />
          {zone
            .filter((edge) => edge > 0 && edge < 1)
            .map((edge) => (
              <i key={edge} class="fb-tick" style={{ left: percent(edge) }} />
            ))}
        </>
      )}
    </span>
  );
}
