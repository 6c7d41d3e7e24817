import { plainSentence } from "../../../core/words/Sentence";
import type { Words } from "../../../core/words/Words";
import type { TeamReport } from "./TeamReport";

/** What a manager should know of the data: the goals first, then what was odd in the table. */
export function teamIssues({ team, notes, problems }: TeamReport, words: Words): readonly string[] {
  const {
    files: { noteMessage },
    issues: { issueMessage },
    team: { goalProblem, manyReps, repsWithoutDeals },
  } = words;
  return [
    ...problems.map(goalProblem),
    ...(team.many === null ? [] : [manyReps(team.many)]),
    ...(team.goalsWithoutRep.length > 0 ? [repsWithoutDeals(team.goalsWithoutRep)] : []),
    ...notes.map(noteMessage),
    ...team.issues.map((issue) => plainSentence(issueMessage(issue))),
  ];
}
