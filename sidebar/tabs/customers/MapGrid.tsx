import { useRef, useState } from "preact/hooks";
import type { CustomerMap, MapAccount, MapPlace } from "../../../core/customers/whitespace/MapPlace";
import { usePane } from "../../PaneContext";
import { gridMove } from "../../parts/gridMove";

interface MapGridProps {
  map: CustomerMap;
  /** The lines that are shown: from this one up to, not including, that. */
  start: number;
  end: number;
  accounts: readonly MapAccount[];
  onPlace: (account: MapAccount, place: MapPlace) => void;
}

/** A grid with one stop of the Tab key; arrows, Home and End go from place to place. A name opens the brief. */
export function MapGrid({ map, start, end, accounts, onPlace }: MapGridProps) {
  const { model, words } = usePane();
  const grid = useRef<HTMLTableElement>(null);
  const [at, go] = useState({ row: 0, column: 0 });
  const lines = map.lines.slice(start, end);
  const row = Math.min(at.row, accounts.length - 1);
  const column = Math.min(at.column, lines.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = gridMove(event, { row, column }, accounts.length, lines.length + 1);
    if (next === null) return;
    event.preventDefault();
    go(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  const stop = (r: number, c: number) => ({
    type: "button" as const,
    "data-at": `${r} ${c}`,
    tabIndex: r === row && c === column ? 0 : -1,
    onFocus: () => go({ row: r, column: c }),
  });
  const say = words.customerMap;
  return (
    <table class="fb-map" aria-label={say.title} ref={grid} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <td />
          {lines.map(({ name }, i) => (
            <th key={name} scope="col" title={name}>
              <span style={{ maxWidth: `calc(${(lines.length - i - 0.5) / 0.67} * 100% + 18px)` }}>
                {name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account, r) => (
          <tr key={account.name}>
            <th scope="row">
              <button
                {...stop(r, 0)}
                aria-label={say.briefOf(account.name)}
                title={account.name}
                onClick={() => model.brief.open(account.name)}
              >
                <span>{account.name}</span>
              </button>
            </th>
            {map
              .placesOf(account)
              .slice(start, end)
              .map((place, c) => (
                <td key={place.line}>
                  <button
                    {...stop(r, c + 1)}
                    class={lookOf(place)}
                    title={say.place(account.name, place)}
                    aria-label={say.place(account.name, place)}
                    onClick={() => onPlace(account, place)}
                  >
                    {say.cell(place)}
                  </button>
                </td>
              ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Total label={say.boughtBy(map.accounts.length)} figures={lines.map(({ bought }) => bought)} />
        <Total label={say.roomAt(map.accounts.length)} figures={lines.map(({ room }) => room)} isRoom />
      </tfoot>
    </table>
  );
}

function Total({
  label,
  figures,
  isRoom = false,
}: {
  label: string;
  figures: readonly (number | null)[];
  isRoom?: boolean;
}) {
  const { format } = usePane().words;
  if (figures.every((figure) => figure === null)) return null;
  return (
    <tr class={isRoom ? "fb-total-room" : undefined}>
      <th scope="row">{label}</th>
      {figures.map((figure, i) => (
        <td key={i}>{figure === null ? "" : format.moneyBriefly(figure)}</td>
      ))}
    </tr>
  );
}

function lookOf({ state, isOffered, isLarge, isDominant }: MapPlace): string {
  if (state === "room") return `fb-place fb-room${isLarge ? "-large" : isDominant ? "-dominant" : ""}`;
  return `fb-place fb-${state}${state === "bought" && isOffered ? " fb-also" : ""}`;
}
