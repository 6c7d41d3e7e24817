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
  label: string;
}

const rowHeight = 19;
/** 100 % ends here, so that the figure at the right end stands clear of the dot. */
const span = 74;
const x = (share: number) => `${3 + share * (span - 3)}%`;

/** Chances with their intervals: a dot on a soft line for each row. */
export function DotInterval({ rows, label }: DotIntervalProps) {
  return (
    <div class="fb-bars" role="img" aria-label={label}>
      <ol>
        {rows.map((row) => (
          <li key={row.name} title={row.name}>
            {row.name}
          </li>
        ))}
      </ol>
      <svg class="fb-plot" height={rows.length * rowHeight} aria-hidden="true">
        {rows.map((row, index) => {
          const y = index * rowHeight + 9.5;
          return (
            <g key={row.name}>
              <line
                class="fb-stroke-bar"
                stroke-width="6"
                stroke-linecap="round"
                x1={x(row.low)}
                x2={x(row.high)}
                y1={y}
                y2={y}
              />
              <circle class="fb-fill-ok" cx={x(row.value)} cy={y} r="5" />
              {row.tick === undefined ? null : (
                <line
                  class="fb-ink"
                  stroke-width="1.5"
                  x1={x(row.tick)}
                  x2={x(row.tick)}
                  y1={y - 7}
                  y2={y + 7}
                />
              )}
              <text class="fb-strong" x="100%" y={y + 4} text-anchor="end">
                {row.label}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
