import type { Analysis } from "../../../model/analyse";
import { usePane } from "../../../PaneContext";
import { Section } from "../../../parts/Section";
import { WhatMovedSection } from "./WhatMovedSection";

/** What moved since the last saved review, where the log has been read, and the way to the weekly review. */
export function WeeklySection({ analysis, onOpen }: { analysis: Analysis; onOpen: () => void }) {
  const { words } = usePane();
  return (
    <>
      <WhatMovedSection analysis={analysis} />
      <Section title={words.tabs.everyWeek}>
        <div class="fb-offer">
          <button type="button" id="fb-weekly" class="fb-button" onClick={onOpen}>
            {words.tabs.weekly}
          </button>
        </div>
      </Section>
    </>
  );
}
