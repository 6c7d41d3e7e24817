import type { Tone } from "../../core/colours/toneOf";
import { along } from "./along";

export interface BarRow {
  readonly name: string;
  /** 0..1; null draws no bar and shows `label`. */
  readonly share: number | null;
  readonly label: string;
  readonly tone: Tone | "bar";
  /** Ends of the interval, drawn as whiskers. */
  readonly whiskers?: readonly [number, number];
}

interface BarsProps {
  rows: readonly BarRow[];
  /** What the picture says, in words. */
  label: string;
  /** A tick on the first bar. */
  limit?: { readonly at: number; readonly label: string };
}

const rowHeight = 19;
/** 100 % ends here, so that a figure still fits behind the longest bar. */
const end = 0.8;
const x = (share: number) => along(share * end);

/** Horizontal bars of shares: names to the left, figures behind, the guideline as a tick. */
export function Bars({ rows, label, limit }: BarsProps) {
  // Where the second bar would run into the tick's own figure, the figure goes above the first bar.
  const above = limit !== undefined && rows.slice(1, 2).some((row) => (row.share ?? 0) + 0.32 > limit.at);
  const top = above ? 14 : 0;
  return (
    <div class="fb-bars" role="img" aria-label={label}>
      <ol style={{ paddingTop: `${top}px` }}>
        {rows.map((row) => (
          <li key={row.name} title={row.name}>
            {row.name}
          </li>
        ))}
      </ol>
      <svg
        class="fb-plot"
        height={top + Math.max(rows.length, limit && !above ? 2 : 1) * rowHeight}
        aria-hidden="true"
      >
        {rows.map((row, index) => (
          <Bar
            key={row.name}
            row={row}
            y={top + index * rowHeight}
            limit={index === 0 ? limit?.at : undefined}
          />
        ))}
        {limit === undefined ? null : (
          <>
            <line
              class="fb-ink"
              stroke-width="1.5"
              x1={x(limit.at)}
              x2={x(limit.at)}
              y1={top}
              y2={top + rowHeight - 1}
            />
            <text x={x(limit.at)} y={above ? 10 : 31} text-anchor="middle">
              {limit.label}
            </text>
          </>
        )}
      </svg>
    </div>
  );
}

function Bar({ row, y, limit }: { row: BarRow; y: number; limit: number | undefined }) {
  const middle = y + 9.5;
  const end = Math.max(
    row.share ?? 0,
    row.whiskers?.[1] ?? 0,
    limit !== undefined && near(row, limit) ? limit : 0,
  );
  return (
    <g>
      {row.share === null || row.share <= 0 ? null : (
        <rect class={`fb-fill-${row.tone}`} x="0" y={y + 4} width={x(row.share)} height="11" rx="2" />
      )}
      {row.whiskers === undefined ? null : (
        <g class="fb-ink">
          <line x1={x(row.whiskers[0])} x2={x(row.whiskers[1])} y1={middle} y2={middle} />
          {row.whiskers.map((share, side) => (
            <line key={side} x1={x(share)} x2={x(share)} y1={middle - 2.5} y2={middle + 2.5} />
          ))}
        </g>
      )}
      <text class="fb-strong" x={x(end)} dx={end > 0 ? 6 : 0} y={y + 13.5}>
        {row.label}
      </text>
    </g>
  );
}

/** The tick would cross the figure behind the bar. */
function near(row: BarRow, limit: number): boolean {
  const end = Math.max(row.share ?? 0, row.whiskers?.[1] ?? 0);
  return limit >= end && limit - end < 0.28;
}
