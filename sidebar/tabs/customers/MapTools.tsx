import { useEffect, useRef } from "preact/hooks";
import type { MapAccount } from "../../../core/customers/whitespace/MapPlace";
import { usePane } from "../../PaneContext";
import { Chevron } from "../../parts/Chevron";
import { Menu } from "../../parts/Menu";

/** How the customers of the map can be ordered; they come by what they bought. */
export const orders = {
  bought: () => 0,
  room: (a: MapAccount, b: MapAccount) => (b.room ?? b.rooms) - (a.room ?? a.rooms),
  name: (a: MapAccount, b: MapAccount) => a.name.localeCompare(b.name),
} as const;
export type Order = keyof typeof orders;
const inOrder: readonly Order[] = ["bought", "room", "name"];

interface MapToolsProps {
  order: Order;
  onOrder: (order: Order) => void;
  /** Null where nobody is looked for. */
  sought: string | null;
  onSeek: (text: string | null) => void;
}

/** The order of the map's customers, and a field to find one. */
export function MapTools({ order, onOrder, sought, onSeek }: MapToolsProps) {
  const say = usePane().words.customerMap;
  const field = useRef<HTMLInputElement>(null);
  const isOpen = sought !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  return (
    <div class="fb-map-tools">
      <Menu
        look="fb-pill"
        label={`${say.orderLabel}: ${say.orders[order]}`}
        groups={[
          inOrder.map((one) => ({
            label: say.orders[one],
            isChosen: one === order,
            run: () => onOrder(one),
          })),
        ]}
      >
        <span>{say.orders[order]}</span>
        <Chevron to="down" />
      </Menu>
      {isOpen ? (
        <input
          ref={field}
          type="text"
          class="fb-grow"
          aria-label={say.findLabel}
          placeholder={say.findLabel}
          value={sought}
          onInput={(event) => onSeek(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onSeek(null);
          }}
        />
      ) : (
        <button type="button" class="fb-quiet-button" onClick={() => onSeek("")}>
          {say.find}
        </button>
      )}
    </div>
  );
}
