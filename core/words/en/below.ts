import type { LinesOfQuarter } from "../../measures/linesByQuarter";
import type { LinesByStage } from "../../measures/linesByStage";
import { list, percent, plural, votes, whole } from "./format";

// What stands below the four pictures.

export const aboutLines = "More about your lines";
export const tryItOut = "Try it out";
export const wayBack = "The way back";
// Over time and by stage.

export const overTime = "Over time";
export function overTimeAside(line: string): string {
  return `share of ${line}, by quarter opened`;
}
/** "2026 Q3" is "Q3", and "Q1 ’26" where a year begins. */
export function quarter(name: string, isFirst: boolean): string {
  const [year = "", of = ""] = name.split(" ");
  return isFirst || of === "Q1" ? `${of} ’${year.slice(2)}` : of;
}
export function overTimeSaid(line: string, quarters: readonly LinesOfQuarter[], limit: number): string {
  const shares = quarters.map(({ quarter: name, deals, shares: [share = null] }) =>
    share === null ? `${name} no deal` : `${name} ${percent(share)} of ${plural(deals, "deal")}`,
  );
  return `Share of ${line} in the deals opened each quarter: ${shares.join(", ")}; guideline ${percent(limit)}`;
}
/** One quarter of it: "2026 Q3: Sensors 71 % of 79 deals" */
export function quarterSaid(line: string, { quarter, deals, shares: [share] }: LinesOfQuarter): string {
  const part = share === null || share === undefined ? "" : `${line} ${percent(share)} of `;
  return `${quarter}: ${part}${deals === 1 ? "1 deal" : `${votes(deals)} deals`}`;
}
export const restOfLines = "others";

export const byStage = "By stage";
export const allLines = "all";
export const openDeals = "open deals";
export function stagesSaid({ stages }: LinesByStage, lines: readonly string[]): string {
  const rows = stages.map(({ stage, deals, lines: counts }) => {
    const held = counts.flatMap((count, place) => (count > 0 ? [`${lines[place]} ${votes(count)}`] : []));
    return `${stage} ${plural(deals, "deal")}: ${list(held, held.length)}`;
  });
  return rows.join("; ");
}
/** "Proposal, Sensors: 19 deals" */
export function heatCell(stage: string, line: string, count: number): string {
  return `${stage}, ${line}: ${count === 1 ? "1 deal" : `${votes(count)} deals`}`;
}
/** "7 of 13 deals in Negotiation are Sensors, 27 of 39 in Qualification"; "" where nobody knows the stages' order. */
export function stagesSentence({ stages, isOrdered }: LinesByStage, line: string): string {
  const [first, last] = [stages[0], stages.at(-1)];
  if (!isOrdered || first === undefined || last === undefined) return "";
  const of = ({ stage, deals, lines: [count = 0] }: typeof first, word: string) =>
    `${votes(count)} of ${word === "" ? whole(deals) : plural(deals, word)} in ${stage}`;
  return `${of(last, "deal")} ${last.lines[0] === 1 ? "is" : "are"} ${line}, ${of(first, "")}.`;
}

// How the sheet was read.

export const doubts = "Read with doubt";
export const columns = "Columns I read";
export const chooseColumns = "Change the columns";
