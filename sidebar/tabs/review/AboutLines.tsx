import { useState } from "preact/hooks";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { DoorsSection } from "../../parts/DoorsSection";
import { UptakeSection } from "../../parts/UptakeSection";

/** How lines are picked up and which open doors: worked out once somebody opens it. */
export function AboutLines({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { words } = usePane();
  const [isOpen, open] = useState(false);
  if (pipeline.line === null) return null;
  return (
    <details class="fb-more fb-section" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{words.sides.aboutLines}</summary>
      {isOpen ? (
        <>
          <UptakeSection title={words.tabs.uptake} pipeline={pipeline} />
          <DoorsSection pipeline={pipeline} />
        </>
      ) : null}
    </details>
  );
}
