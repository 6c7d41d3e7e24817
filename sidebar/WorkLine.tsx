import { useEffect, useState } from "preact/hooks";
import type { PaneWords } from "../core/words/Words";
import type { Work } from "./model/PaneState";
import { usePane } from "./PaneContext";
import { Act } from "./parts/Act";

/** Short work comes and goes without a line. */
const patience = 400;

/** How far long work is, and a way to stop it; nothing while it is short. It alone is drawn anew with every part. */
export function WorkLine() {
  const { model } = usePane();
  const [work, setWork] = useState(model.state.work);
  useEffect(() => {
    setWork(model.state.work);
    return model.subscribe(() => setWork(model.state.work));
  }, [model]);
  return work === null || isSilent(work) ? null : <LongWork work={work} />;
}

function LongWork({ work }: { work: Work }) {
  const { model, words } = usePane();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div class="fb-work">
      {/* Read out once a stage, not with every part. */}
      <span class="fb-spoken" role="status">
        {work.doing === "reading" ? words.pane.reading : words.pane.reviewing}
      </span>
      <span aria-hidden="true">{said(work, words)}</span>
      <Act onClick={() => model.work.stop()}>{words.pane.stop}</Act>
    </div>
  );
}

/** Who enters deal after deal is told nothing of the reading that follows each. */
function isSilent(work: Work): boolean {
  return work.doing === "reading" && work.rows === null && !work.isAsked;
}

function said(work: Work, { pane }: PaneWords): string {
  if (work.doing === "reviewing") return pane.reviewing;
  return work.rows === null ? pane.reading : pane.readingRow(work.rows, work.of);
}
