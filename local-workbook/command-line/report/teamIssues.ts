import { plainSentence } from "../../../core/words/Sentence";
import type { Words } from "../../../core/words/Words";
import type { TeamReport } from "./TeamReport";

/** What a manager should know of the data: the goals first, then each thing once, whichever rep's rows have it. */
export function teamIssues({ team, notes, problems }: TeamReport, words: Words): readonly string[] {
  const {
    files: { noteMessage },
    issues: { issueMessage },
    team: { goalProblem, repsWithoutDeals },
  } = words;
  const ofTable = team.reps.flatMap(({ rep, open }) =>
    open.issues.map((issue) => ({ rep, message: plainSentence(issueMessage(issue)) })),
  );
  const reps = new Map<string, string[]>();
  for (const { rep, message } of ofTable) reps.set(message, [...(reps.get(message) ?? []), rep]);
  return [
    ...problems.map(goalProblem),
    ...(team.goalsWithoutRep.length > 0 ? [repsWithoutDeals(team.goalsWithoutRep)] : []),
    ...notes.map(noteMessage),
    ...[...reps].map(([message, of]) =>
      of.length === 1 && team.reps.length > 1 ? `${of[0]}: ${message}` : message,
    ),
  ];
}
