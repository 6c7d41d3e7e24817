import type { CustomerMap } from "../../../core/customers/whitespace/MapPlace";
import { usePane } from "../../PaneContext";

/** What the map's cells look like, and what that means. */
export function MapLegend({ map }: { map: CustomerMap }) {
  const { customerMap: say } = usePane().words;
  const dominant = map.lines.find(({ isDominant }) => isDominant);
  const hasMoney = map.lines.some(({ room }) => room !== null);
  const marks: readonly (readonly [look: string, said: string])[] = [
    ["fb-bought", say.legend.bought],
    ["fb-open", say.legend.open],
    ["fb-room", hasMoney ? say.roomWithMoney : say.legend.room],
    ["fb-not-for-them", say.legend["not-for-them"]],
    ["fb-unknown", say.legend.unknown],
    ...(dominant === undefined ? [] : [["fb-room-dominant", say.roomIn(dominant.name)] as const]),
    ["fb-bought fb-also", say.boughtAndOpen],
  ];
  return (
    <ul class="fb-key" aria-hidden="true">
      {marks.map(([look, said]) => (
        <li key={look}>
          <i class={`fb-place ${look}`} />
          {said}
        </li>
      ))}
    </ul>
  );
}
