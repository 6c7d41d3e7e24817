import { useState } from "preact/hooks";
import type { ReadIssue } from "../../../core/table/ReadIssue";
import { plainSentence } from "../../../core/words/Sentence";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";

/** What reading the sheet has to tell, a chip each; opened, the sentence with its places a click away. */
export function Doubts({ issues }: { issues: readonly ReadIssue[] }) {
  const { words } = usePane();
  const [opened, open] = useState<ReadIssue | null>(null);
  if (issues.length === 0) return null;
  return (
    <Section title={words.below.doubts} aside={words.format.whole(issues.length)}>
      <div class="fb-chips">
        {issues.map((issue) => (
          <Chip key={keyOf(issue)} issue={issue} isOpen={issue === opened} onOpen={open} />
        ))}
      </div>
      {opened !== null && issues.includes(opened) ? <Told issue={opened} /> : null}
    </Section>
  );
}

interface ChipProps {
  issue: ReadIssue;
  isOpen: boolean;
  onOpen: (issue: ReadIssue | null) => void;
}

function Chip({ issue, isOpen, onOpen }: ChipProps) {
  const { words } = usePane();
  const said = plainSentence(words.issues.issueMessage(issue));
  return (
    <button
      type="button"
      class="fb-read-chip"
      aria-expanded={isOpen}
      title={said}
      onClick={() => onOpen(isOpen ? null : issue)}
    >
      <span>{said}</span>
    </button>
  );
}

function Told({ issue }: { issue: ReadIssue }) {
  const { model, words } = usePane();
  const message = words.issues.issueMessage(issue);
  const named = message.filter((part) => typeof part !== "string").length;
  return (
    <p>
      {message.map((part) =>
        typeof part === "string" ? (
          part
        ) : (
          <Act
            key={part.row}
            label={words.pane.selectPlace(part.text)}
            onClick={() => void model.sheet.select([part.row])}
          >
            {part.text}
          </Act>
        ),
      )}
      {issue.sheetRows.length <= named ? null : (
        <>
          {". "}
          <Act
            label={words.pane.showRows(plainSentence(message))}
            onClick={() => void model.sheet.select(issue.sheetRows)}
          >
            {words.pane.showThem}
          </Act>
        </>
      )}
    </p>
  );
}

function keyOf({ code, column, first }: ReadIssue): string {
  return `${code} ${column} ${first}`;
}
