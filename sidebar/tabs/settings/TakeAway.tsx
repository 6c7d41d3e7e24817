import { useState } from "preact/hooks";
import { findOurThings, type OurThings, removeOurThings } from "../../../core/sheets/ourThings";
import { sum } from "../../../core/statistics/sum";
import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";
import { Section } from "../../parts/Section";

/** Everything of ours out of the document: what it is is told with its numbers, and asked once, since no host takes all of it back. */
export function TakeAway() {
  const { model, words } = usePane();
  const say = words.keep;
  const [found, setFound] = useState<OurThings | null>(null);
  const look = () => void model.run(async () => setFound(await findOurThings(model.port)));
  const remove = (things: OurThings) =>
    void model.run(async () => {
      setFound(null);
      const { stayed } = await removeOurThings(model.port, things);
      model.set({ painted: {}, filled: {}, desk: null, glimpse: null });
      await model.settings.forget();
      model.tell(
        stayed.length === 0 ? say.removedAll : say.stayed([...new Set(stayed.map(({ name }) => name))]),
      );
    });
  return (
    <Section title={say.takeAway}>
      {found === null ? (
        <>
          <p class="fb-say">{say.takeAwaySaid}</p>
          <div class="fb-buttons">
            <button type="button" class="fb-button" onClick={look}>
              {say.removeAll}
            </button>
          </div>
        </>
      ) : (
        <Note
          title={say.removeAsk}
          actions={[
            { label: say.remove, onClick: () => remove(found) },
            { label: words.pane.cancel, onClick: () => setFound(null) },
          ]}
        >
          {say.removeHolds(
            found.theirs.length,
            sum(found.formulas.map(({ addresses }) => addresses.length)),
            found.sheets.map(({ name }) => name),
          )}
        </Note>
      )}
    </Section>
  );
}
