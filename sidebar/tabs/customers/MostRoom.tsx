import type { CustomerMap } from "../../../core/customers/whitespace/MapPlace";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";

interface MostRoomProps {
  map: CustomerMap;
  onBlock: (place: { readonly account: string; readonly line: string }) => void;
}

/** The customer with the most room, and what can be done about it. */
export function MostRoom({ map, onBlock }: MostRoomProps) {
  const { model, words } = usePane();
  const say = words.customerMap;
  const [best] = [...map.accounts].sort((a, b) => (b.room ?? b.rooms) - (a.room ?? a.rooms));
  if (best === undefined) return null;
  const told = say.mostRoom(best);
  if (told === "") return <p class="fb-say">{say.nothingLacking}</p>;
  const places = map.placesOf(best).filter(({ state, isDominant }) => state === "room" && !isDominant);
  const [widest] = [...places].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  return (
    <div class="fb-raised" role="note">
      <b>{told}</b> <span class="fb-say">{say.roomMeans(map)}</span>
      <div class="fb-row">
        <button type="button" class="fb-button" onClick={() => model.brief.open(best.name)}>
          {words.tabs.brief}
        </button>
        {widest === undefined ? null : (
          <Act
            label={say.notForThemAt(best.name, widest.line)}
            onClick={() => onBlock({ account: best.name, line: widest.line })}
          >
            {say.notForThem}
          </Act>
        )}
      </div>
    </div>
  );
}
