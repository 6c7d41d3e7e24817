import { useState } from "preact/hooks";
import type { Slices } from "../../../core/cells/slices";
import { doorsOf } from "../../../core/measures/doors";
import { uptakeOfPipeline } from "../../../core/measures/uptakeOfPipeline";
import type { Pipeline } from "../../../core/table/Pipeline";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { DoorsSection } from "../../parts/DoorsSection";
import { UptakeSection } from "../../parts/UptakeSection";
import { useReckoning } from "../../parts/useReckoning";
import { Waiting } from "../../parts/Waiting";

/** How lines are picked up and which open doors: worked out once somebody opens it. */
export function AboutLines({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { words } = usePane();
  const [isOpen, open] = useState(false);
  if (pipeline.line === null) return null;
  return (
    <details class="fb-more fb-section" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{words.below.aboutLines}</summary>
      {isOpen ? <LinesOf pipeline={pipeline} /> : null}
    </details>
  );
}

function LinesOf({ pipeline }: { pipeline: Pipeline }) {
  const { words } = usePane();
  const { known, work } = useReckoning(pipeline, () => drawn(pipeline), []);
  if (known === null) return <Waiting work={work} />;
  return (
    <>
      <UptakeSection title={words.tabs.uptake} pipeline={pipeline} />
      <DoorsSection pipeline={pipeline} />
    </>
  );
}

/** What the sections ask for while they are drawn: it is remembered, so that drawing does not wait for it. */
function* drawn(pipeline: Pipeline): Slices<Pipeline> {
  doorsOf(pipeline);
  yield;
  uptakeOfPipeline(pipeline);
  yield;
  return pipeline;
}
