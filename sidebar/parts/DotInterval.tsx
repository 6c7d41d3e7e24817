import { along } from "./along";

interface DotIntervalProps {
  rows: readonly {
    readonly name: string;
    /** All 0..1. */
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly label: string;
    /** A benchmark to compare with, drawn as a tick. */
    readonly tick?: number;
  }[];
  /** What the ticks are, where there are any. */
  ticks: string;
  /** The axis' end, in words. */
  whole: string;
  label: string;
}

const rowHeight = 26;
/** 100 % ends here, so that the figure at the right end stands clear of the dot. */
const [start, end] = [0.02, 0.77];
const x = (share: number) => along(start + share * (end - start));
const quarters = [0, 0.25, 0.5, 0.75, 1];

/** Chances with their intervals over an axis from 0 to 100 %: a dot on a pale strip for each row. */
export function DotInterval({ rows, ticks, whole, label }: DotIntervalProps) {
  const height = rows.length * rowHeight;
  const [mark] = rows.flatMap(({ tick }) => tick ?? []);
  return (
    <div class="fb-bars fb-drawn" role="img" aria-label={label}>
      <ol class="fb-tall">
        {rows.map((row) => (
          <li key={row.name} title={row.name}>
            {row.name}
          </li>
        ))}
      </ol>
      <svg class="fb-plot" height={height + 18} aria-hidden="true">
        {quarters.map((share) => (
          <g key={share}>
            <line class="fb-grid" x1={x(share)} x2={x(share)} y1="0" y2={height} />
            <text x={x(share)} y={height + 13} text-anchor="middle">
              {share === 1 ? whole : Math.round(share * 100)}
            </text>
          </g>
        ))}
        {rows.map((row, index) => {
          const y = index * rowHeight + rowHeight / 2;
          return (
            <g key={row.name}>
              <rect
                class="fb-interval"
                x={x(row.low)}
                width={along((row.high - row.low) * (end - start))}
                y={y - 4}
                height="8"
                rx="1"
              />
              {row.tick === undefined ? null : (
                <line class="fb-tick" x1={x(row.tick)} x2={x(row.tick)} y1={y - 9} y2={y + 9} />
              )}
              <circle class="fb-dot" cx={x(row.value)} cy={y} r="5" />
              <text class="fb-strong" x="100%" y={y + 4} text-anchor="end">
                {row.label}
              </text>
            </g>
          );
        })}
      </svg>
      {mark === undefined ? null : <small class="fb-axis">{ticks}</small>}
    </div>
  );
}
