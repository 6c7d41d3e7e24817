import type { IssuePlace } from "../../table/ReadIssue";
import type { StageOddity } from "../../table/stages/StageOddity";
import { type Sentence, say } from "../Sentence";
import { agreement } from "./agreement";
import { list, plural } from "./format";
import { cells, cellsOf, quote, quoted, rows } from "./places";

/** What there is to tell of how open, won and lost were read. */
export function stageIssue(issue: StageOddity & IssuePlace): Sentence {
  const deals = plural(issue.rows, "deal");
  const { one, count, theyCount, theyAre } = agreement(issue.rows);
  const inRows = plural(issue.rows, "row");
  switch (issue.code) {
    case "stage-unknown-word":
      return [`The stage ${quote(issue.word)} is not a word we know: its ${deals} ${count} as open`];
    case "stage-unknown-words":
      return [
        `${plural(issue.count, "more stage")} of ${issue.header} ${issue.count === 1 ? "is not a word" : "are not words"} we know (${list(issue.words.map(quote))}): ${issue.count === 1 ? "its" : "their"} ${deals} ${count} as open`,
      ];
    case "stage-bare-closed":
      return issue.as === "won"
        ? [`${quote(issue.word)} is read as won, since no stage of the sheet says won or lost: ${deals}`]
        : [`${quote(issue.word)} does not say whether a deal was won or lost: its ${deals} ${count} nowhere`];
    case "stage-closed-lost":
      return say`${issue.header} says no more than that ${deals} ${one ? "is" : "are"} closed, and ${issue.other} ${issue.says === "chance" ? "is 0" : "gives a reason"}: read as lost, ${rows(issue)}`;
    case "stage-percentages":
      return [
        `${issue.header} holds figures or percentages and no words: ${one ? "the 1 deal is" : `all ${deals} are`} read as open. Add a column of stages to tell open deals from won and lost ones`,
      ];
    case "stage-cancelled":
      return say`${deals} ${one ? "has" : "have"} a day under ${issue.header} and ${one ? "is" : "are"} read as lost: ${cells(issue)}`;
    case "deals-archived":
      return issue.asks === "archived"
        ? say`${deals} on the way ${one ? "is" : "are"} archived or deleted by ${issue.header} and ${count} nowhere: ${cells(issue)}`
        : say`${deals} on the way ${one ? "is" : "are"} no longer active by ${issue.header} and ${one ? "is" : "are"} read as lost: ${cells(issue)}`;
    case "stage-read-as":
      return [
        `${quote(issue.word)} is read as ${issue.as === "whole" ? "won" : issue.as}, ${readAs[issue.as]}: ${deals}`,
      ];
    case "stage-status-disagree":
      return say`${issue.status} and ${issue.stage} disagree in ${inRows}: ${rows(issue)}. ${issue.decides} decides`;
    case "status-general":
      return say`${issue.status} says no more than ${list(issue.words.map(quote))} where ${issue.stage} says more. ${issue.stage} decides what was won and lost: ${deals}, ${rows(issue)}`;
    case "blank-open":
      return say`${issue.header} is blank for ${deals}, and says nothing but won or lost for the others. ${theyAre} read as open: ${cells(issue)}`;
    case "flags-read":
      return [flagsRead(issue, deals)];
    case "flags-stage-disagree":
      return say`${list([...issue.flags, issue.stage])} disagree in ${inRows}: ${rows(issue)}. ${issue.stage} decides`;
    case "flags-both":
      return say`${list(issue.flags)} say of ${deals} both won and lost: ${rows(issue)}. ${theyCount} nowhere`;
    case "flags-not-closed":
      return say`${list(issue.flags)} contradict each other in ${inRows}: ${rows(issue)}. A deal that is won or lost is read as closed`;
    case "flags-closed-how":
      return say`${list(issue.flags)} ${issue.flags.length === 1 ? "says" : "say"} of ${deals} that ${one ? "it is" : "they are"} closed, and nothing says whether won or lost: ${rows(issue)}. ${theyCount} nowhere`;
    case "flag-unreadable":
      return say`${cellsOf(issue)} ${one ? "says" : "say"} neither yes nor no (${quoted(issue.values)}): ${cells(issue)}. ${theyAre} read as blank`;
  }
}

/** Why a stage that hangs on the others was read so. */
const readAs = {
  won: "since no other stage of the sheet says won",
  open: "since no other stage of the sheet is on its way",
  lost: "since other stages of the sheet are on their way",
  whole: "with all of its amount, since no column says how much went back",
} as const;

type FlagsRead = Extract<StageOddity, { readonly code: "flags-read" }>;

/** How columns of yes and no were read, in one sentence. */
function flagsRead({ flags, no }: FlagsRead, deals: string): string {
  const { wonFlag: won, lostFlag: lost, closedFlag, openFlag } = flags;
  const closed = closedFlag ?? openFlag;
  const columns = list(Object.values(flags));
  const say = (rule: string) =>
    `${columns} ${Object.keys(flags).length === 1 ? "says" : "say"} what became of ${deals}: ${rule}`;
  if (won !== undefined && lost !== undefined)
    return say("won is won, lost is lost, and a deal that is neither is open");
  if (closed !== undefined) {
    const notClosed = "not closed is open";
    if (won !== undefined) return say(`closed and won is won, closed and not won is lost, ${notClosed}`);
    if (lost !== undefined) return say(`closed and lost is lost, closed and not lost is won, ${notClosed}`);
    return say(`closed is read as won, since nothing says won or lost, and ${notClosed}`);
  }
  const [yes, other] = won === undefined ? ["lost", "won"] : ["won", "lost"];
  if (no === "closed") return say(`yes is ${yes}, no is ${other}, and blank is open`);
  if (no === "dates")
    return say(`yes is ${yes}, no is ${other} where the deal has a date on which it closed, and else open`);
  return `${columns} says which of ${deals} were ${yes}. Nothing says which were ${other}, so the others count as open. A stage column, or yes, no and blank for open deals, would tell them apart`;
}
