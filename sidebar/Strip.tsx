import { usePane } from "./PaneContext";

/** The answer to the last act, above the footer: what was done, and how to take it back. */
export function Strip() {
  const { model, state, words } = usePane();
  if (state.told === null) return null;
  const { text, actions, undo } = state.told;
  return (
    <div class="fb-strip">
      <span>{text}</span>
      <span class="fb-strip-acts">
        {actions.map(({ label, run }) => (
          <button key={label} type="button" class="fb-quiet-button" onClick={run}>
            {label}
          </button>
        ))}
        {undo === null ? null : (
          <button type="button" class="fb-quiet-button" onClick={() => model.undo()}>
            {words.pane.undo}
          </button>
        )}
        <button
          type="button"
          class="fb-quiet-button"
          aria-label={words.pane.close}
          onClick={() => model.closeTold()}
        >
          ×
        </button>
      </span>
    </div>
  );
}
