import { uptakeOfPipeline } from "../../core/measures/uptakeOfPipeline";
import type { Pipeline } from "../../core/table/Pipeline";
import { usePane } from "../PaneContext";
import { Section } from "./Section";

const most = 3;

/** How the lines are picked up: the new ones; where none is new, how the latest quarter went. Nothing without created dates. */
export function UptakeSection({ title, pipeline }: { title: string; pipeline: Pipeline }) {
  const { words } = usePane();
  const picked = uptakeOfPipeline(pipeline);
  if (picked === null) return null;
  const fresh = picked.lines.filter(({ isNew }) => isNew);
  const latest = [...picked.lines].sort(
    (a, b) => (a.quarters.at(-1)?.deals ?? 0) - (b.quarters.at(-1)?.deals ?? 0),
  );
  return (
    <Section title={title} aside={words.tabs.soFar(picked.quarters.at(-1) ?? "")}>
      <ul class="fb-issues">
        {(fresh.length > 0 ? fresh : latest).slice(0, most).map((line) => (
          <li key={line.line}>{words.format.sentence(words.ease.uptakeSentence(line))}</li>
        ))}
      </ul>
    </Section>
  );
}
