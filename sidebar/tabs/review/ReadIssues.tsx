import type { ReadIssue } from "../../../core/table/ReadIssue";
import { plainSentence } from "../../../core/words/Sentence";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";

/** What reading the sheet has to tell; each place is a click away. */
export function ReadIssues({ issues }: { issues: readonly ReadIssue[] }) {
  const { words } = usePane();
  if (issues.length === 0) return null;
  return (
    <Section title={words.pane.issuesTitle}>
      <ul class="fb-issues">
        {issues.map((issue) => (
          <Issue key={`${issue.code} ${issue.column} ${issue.first}`} issue={issue} />
        ))}
      </ul>
    </Section>
  );
}

function Issue({ issue }: { issue: ReadIssue }) {
  const { model, words } = usePane();
  const message = words.issues.issueMessage(issue);
  const named = message.filter((part) => typeof part !== "string").length;
  return (
    <li>
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
    </li>
  );
}
