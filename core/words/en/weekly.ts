import type { Review } from "../../balance/review";
import type { CommitmentFate } from "../../weekly/commitmentFate";
import type { FindingChange } from "../../weekly/compareReviews";
import type { WeeklyQuestion } from "../../weekly/weeklyQuestions";
import { findingMessage, findingTitle } from "./findings";
import { day, list, oneDecimal, percent, percentsApart, plural, sentence, whole } from "./format";
import { atPace } from "./pace";

/** The weekly review: questions, answers from the data, and what became of commitments. */

export const question: Readonly<Record<WeeklyQuestion["id"], string>> = {
  "dominant-lines": "Do one or two lines dominate?",
  "other-lines": "What will you do for the others?",
  "current-customers": "Have you looked at what current customers could also buy?",
  "same-customers": "Are you going back to the same customers, and what share is potentially new?",
  "winning-new": "What are you doing in your territory to win new ones?",
};

/** What the sheet answers to a question; one or two sentences. */
export function answer(asked: WeeklyQuestion, review: Review): string {
  switch (asked.id) {
    case "dominant-lines":
    case "same-customers":
      return (
        asked.findings.map((finding) => findingMessage(finding, review)).join(" ") ||
        "The sheet does not tell."
      );
    case "other-lines": {
      const { languishing, planned } = asked;
      if (languishing.length === 0) return "No line is languishing.";
      const wayBack = planned === 0 ? "" : `The smallest way back is ${plural(planned, "deal")}.`;
      return `${list(languishing)} ${languishing.length === 1 ? "is" : "are"} languishing. ${wayBack}`;
    }
    case "current-customers": {
      if (asked.bought === null) return "Without won deals by account and line the sheet does not tell.";
      const { customers, lacking, average, portfolio } = asked.bought;
      return `${whole(lacking)} of ${plural(customers, "customer")} do not buy every line; on average they buy ${oneDecimal(average)} of ${portfolio}.`;
    }
    case "winning-new": {
      const { opened, days } = asked;
      if (opened === null) return "Without created dates the sheet does not tell.";
      const pace = review.pace();
      const leads = pace === null ? "" : sentence(atPace(pace));
      return `${opened === 0 ? "No deal" : plural(opened, "deal")} with new customers ${opened < 2 ? "was" : "were"} opened in the last ${days} days and ${opened < 2 ? "is" : "are"} still open. ${leads}`.trim();
    }
  }
}

/** "Three Service calls (2026-11-14): 2 of 3 deals are there" */
export function fate(
  { commitment, added, fate: became, before, after }: CommitmentFate,
  today: number,
): string {
  if (commitment.day >= today && became === "not-yet")
    return `“${commitment.words}” (${day(commitment.day)}): begins today`;
  const wanted = commitment.deals === null ? "" : ` of ${whole(commitment.deals)}`;
  const seen =
    added === null ? "" : `${whole(added)}${wanted} ${added === 1 && !wanted ? "deal" : "deals"} since then`;
  const moved = before === null || after === null ? "" : `from ${percentsApart(before, after).join(" to ")}`;
  const facts = [seen, moved].filter((part) => part !== "").join(", ");
  return `“${commitment.words}” (${day(commitment.day)}): ${fateWord[became]}${facts === "" ? "" : `, ${facts}`}`;
}

export const fateWord: Readonly<Record<CommitmentFate["fate"], string>> = {
  kept: "kept",
  moving: "under way",
  "not-yet": "not yet",
  dropped: "dropped",
  unknown: "the sheet does not tell",
};

/** The sentence with which a weekly review begins: what was saved today has its week before it, and is not held against anybody. */
export function weeklyHeadline(fates: readonly CommitmentFate[], today: number, isSaved: boolean): string {
  if (isSaved) return "Saved. See you next week";
  const due = fates.filter(({ commitment }) => commitment.day < today);
  if (due.length === 0) return "Five questions, answered from your sheet";
  const kept = due.filter(({ fate: became }) => became === "kept").length;
  return `${whole(kept)} of ${plural(due.length, "commitment")} kept`;
}

/** "Product lines: 72 % → 68 %, better" */
export function changed({ id, before, after, direction }: FindingChange): string {
  const [from, to] =
    before.value === null || after.value === null ? [null, null] : percentsApart(before.value, after.value);
  const shown = (value: number | null, apart: string | null) =>
    apart ?? (value === null ? "not known" : percent(value));
  const word = { better: ", better", worse: ", worse", same: "", unknown: "" }[direction];
  return `${findingTitle(id)}: ${shown(before.value, from)} → ${shown(after.value, to)}${word}`;
}

export const spoiltRows = (rows: number): string =>
  `${plural(rows, "row")} of the log can no longer be read and ${rows === 1 ? "was" : "were"} left out`;
