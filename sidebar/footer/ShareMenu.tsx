import type { Analysis } from "../model/analyse";
import { usePane } from "../PaneContext";
import { Menu } from "../parts/Menu";
import { shareEntries } from "./shareEntries";

/** The ways to pass the review on. */
export function ShareMenu({ analysis }: { analysis: Analysis }) {
  const { model, words } = usePane();
  if (shareEntries.length === 0) return null;
  const items = shareEntries.map(({ name, run }) => ({
    label: name(words),
    run: () => void run(model, analysis),
  }));
  return (
    <Menu look="fb-button fb-share" box="fb-share-box" groups={[items]}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 8V1.5M3.4 3.8L6 1.2l2.6 2.6M1.5 6.5v4h9v-4" />
      </svg>
      {words.pane.share}
    </Menu>
  );
}
