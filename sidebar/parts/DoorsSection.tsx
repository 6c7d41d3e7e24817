import { doorsOf } from "../../core/measures/doors";
import type { Pipeline } from "../../core/table/Pipeline";
import { usePane } from "../PaneContext";
import { Section } from "./Section";
import { Table } from "./Table";

const mostLines = 8;

/** Which lines open doors: what new customers are offered and buy beside what current ones do. Nothing without lines or types. */
export function DoorsSection({ pipeline }: { pipeline: Pipeline }) {
  const { words } = usePane();
  const doors = doorsOf(pipeline);
  if (doors === null) return null;
  const { tabs, format } = words;
  const pair = (of: { new: number; current: number }) =>
    `${format.votes(of.new)} · ${format.votes(of.current)}`;
  return (
    <Section title={tabs.doors} aside={tabs.doorsAside}>
      <Table
        caption={tabs.doorsCaption}
        headings={tabs.doorsTitles.slice(0, doors.won === null ? 2 : 3)}
        numbers={[1, 2]}
        rows={doors.lines
          .slice(0, mostLines)
          .map(({ line, open, won }) => [line, pair(open), ...(doors.won === null ? [] : [pair(won)])])}
      />
      {words.ease.doorsSentences(doors).map((sentence) => (
        <p key={sentence} class="fb-say">
          {sentence}
        </p>
      ))}
    </Section>
  );
}
