import { useEffect, useState } from "preact/hooks";
import type { Reckoning } from "../model/Reckoning";
import { usePane } from "../PaneContext";
import { Act } from "./Act";

/** Milliseconds: shorter work comes without a word. */
const patience = 400;

/** Stands in the place of what is being worked out, with a way to stop it, and to go on. */
export function Waiting({ work }: { work: Reckoning<object> }) {
  const { words } = usePane();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (work.isStopped) {
    return (
      <p class="fb-say">
        {words.pane.stoppedReckoning} <Act onClick={() => work.goOn()}>{words.pane.goOn}</Act>
      </p>
    );
  }
  if (!isLong) return null;
  return (
    <p class="fb-say" role="status">
      {words.pane.reckoning} <Act onClick={() => work.stop()}>{words.pane.stop}</Act>
    </p>
  );
}
