import { laterPart } from "../../later/laterPart";
import { usePane } from "../../PaneContext";

const NoPipeline = laterPart(() =>
  import(/* webpackChunkName: "rest" */ "./NoPipeline").then(({ NoPipeline }) => NoPipeline),
);

/** What stands where there is nothing to show yet: still reading, or a sheet that is no pipeline, with what can be done about it. */
export function Unread() {
  const { state, words } = usePane();
  const { reviewed, pending, trouble } = state;
  if (reviewed?.ok) return null;
  if (reviewed === null) {
    return pending === 0 || trouble !== null ? null : <p class="fb-empty fb-say">{words.pane.reading}</p>;
  }
  return <NoPipeline reviewed={reviewed} />;
}
