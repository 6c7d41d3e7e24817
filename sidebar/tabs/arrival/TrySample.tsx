import { usePane } from "../../PaneContext";

/** Writes the sample into a new sheet and reviews it. */
export function TrySample() {
  const { model, words } = usePane();
  return (
    <button type="button" class="fb-button" onClick={() => void model.desk.trySample()}>
      {words.arrival.trySample}
    </button>
  );
}
