import { greatest } from "../../cells/greatest";
import type { BesideTeam, GroupShare } from "../../team/Team";
import { percent, percentsApart, plural } from "./format";

export const title = "Beside the team";
export const columns = { rep: "rep", deals: "open", new: "new" } as const;
export const mostlyTeam = "mostly the team's";
export const note =
  "What to expect of further deals: each rep's own with the team's mix as background. The fewer deals a rep has, the more of it is the team's.";
export const nobodyDiffers = "Nobody's mix differs from that of the other reps beyond chance.";

const deals = (basis: BesideTeam["basis"], count: number) =>
  basis === "open" ? plural(count, "open deal") : plural(count, "won deal");

/** "Of Tom's 25 open deals 92 % are for Sensors, of the other reps' 65 %: more than chance explains." */
export function differsSentence(found: BesideTeam): string {
  const told = found.of === "customers" ? found.shares[0] : farthest(found.shares);
  if (told === undefined || told.own === null || told.others === null) return "";
  const [own, others] = percentsApart(told.own, told.others);
  const what = found.of === "customers" ? "with new customers" : `for ${told.name}`;
  return `Of ${found.rep}'s ${deals(found.basis, found.deals)} ${own} are ${what}, of the other ${found.otherReps === 1 ? "rep's" : "reps'"} ${others}: more than chance explains.`;
}

/** What to expect of a rep's further deals, and whose mix that is; "" where too few reps have deals to tell. */
export function expectedSentence(found: BesideTeam): string {
  const told = found.of === "customers" ? found.shares[0] : largest(found.shares);
  if (told === undefined || told.expected === null || found.ownWeight === null) return "";
  const what = found.of === "customers" ? "with new customers" : `for ${told.name}`;
  return `Expect about ${percent(told.expected)} of further deals ${what}: ${whose(found, found.ownWeight)}.`;
}

/** Whether what is expected of a rep is more the team's mix than the rep's own. */
export const isMostlyTeam = ({ ownWeight }: BesideTeam): boolean => ownWeight !== null && ownWeight < 0.5;

function whose(found: BesideTeam, ownWeight: number): string {
  const { rep, basis } = found;
  if (found.deals === 0)
    return `the team's mix, without ${basis === "open" ? "an open" : "a won"} deal of ${rep}'s own`;
  if (ownWeight === 0) return "the team's mix, since reps differ no more than by chance";
  const own = deals(basis, found.deals);
  return isMostlyTeam(found)
    ? `mostly the team's mix, with ${own} of ${rep}'s own`
    : `mostly ${rep}'s own mix, by ${own}`;
}

/** The line in which the rep is farthest from the others. */
function farthest(shares: readonly GroupShare[]): GroupShare | undefined {
  return first(shares, ({ own, others }) => Math.abs((own ?? Number.NaN) - (others ?? Number.NaN)));
}

function largest(shares: readonly GroupShare[]): GroupShare | undefined {
  return first(shares, ({ expected }) => expected ?? Number.NaN);
}

function first(shares: readonly GroupShare[], size: (share: GroupShare) => number): GroupShare | undefined {
  const most = greatest(shares.map(size));
  return shares.find((share) => size(share) === most);
}
