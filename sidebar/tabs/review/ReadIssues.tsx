import type { ReadIssue } from "../../../core/table/ReadIssue";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { issuePieces } from "./issuePieces";

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
  const pieces = issuePieces(message, issue);
  const named = pieces.filter(({ row }) => row !== null).length;
  return (
    <li>
      {pieces.map(({ text, row }) =>
        row === null ? (
          text
        ) : (
          <Act key={row} label={words.pane.selectPlace(text)} onClick={() => void model.show([row])}>
            {text}
          </Act>
        ),
      )}
      {issue.sheetRows.length <= named ? null : (
        <>
          {". "}
          <Act label={words.pane.showRows(message)} onClick={() => void model.show(issue.sheetRows)}>
            {words.pane.showThem}
          </Act>
        </>
      )}
    </li>
  );
}
