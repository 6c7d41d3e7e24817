import type { BesideTeam } from "../../../../core/team/Team";
import { differsSentence, expectedSentence } from "../../../../core/words/en/besideTeam";

const customers: BesideTeam = {
  rep: "Tom",
  basis: "open",
  of: "customers",
  deals: 4,
  otherReps: 3,
  shares: [
    { name: "new", own: 0.5, others: 0.24, expected: 0.31 },
    { name: "current", own: 0.5, others: 0.76, expected: 0.69 },
  ],
  ownWeight: 0.2,
  chance: 0.3,
  differs: false,
};
const lines: BesideTeam = {
  ...customers,
  of: "lines",
  shares: [
    { name: "Pumps", own: 0, others: 0.3, expected: 0.15 },
    { name: "Sensors", own: 0.92, others: 0.5, expected: 0.8 },
    { name: "Valves", own: 0.08, others: 0.2, expected: 0.05 },
  ],
};

test.each([
  [
    customers,
    "Of Tom's 4 open deals 50 % are with new customers, of the other reps' 24 %: more than chance explains.",
  ],
  [lines, "Of Tom's 4 open deals 92 % are for Sensors, of the other reps' 50 %: more than chance explains."],
  [
    { ...lines, basis: "won", deals: 1, otherReps: 1 },
    "Of Tom's 1 won deal 92 % are for Sensors, of the other rep's 50 %: more than chance explains.",
  ],
] as const)("the group in which a rep is farthest from the others is named", (found, said) => {
  expect(differsSentence(found)).toBe(said);
});

test.each([
  [
    customers,
    "Expect about 31 % of further deals with new customers: mostly the team's mix, with 4 open deals of Tom's own.",
  ],
  [
    { ...lines, ownWeight: 0.7, deals: 40 },
    "Expect about 80 % of further deals for Sensors: mostly Tom's own mix, by 40 open deals.",
  ],
  [
    { ...customers, ownWeight: 0 },
    "Expect about 31 % of further deals with new customers: the team's mix, since reps differ no more than by chance.",
  ],
  [
    { ...customers, ownWeight: 0, deals: 0 },
    "Expect about 31 % of further deals with new customers: the team's mix, without an open deal of Tom's own.",
  ],
  [
    { ...customers, basis: "won", ownWeight: 0, deals: 0 },
    "Expect about 31 % of further deals with new customers: the team's mix, without a won deal of Tom's own.",
  ],
] as const)("what to expect is told as what it is", (found, said) => {
  expect(expectedSentence(found)).toBe(said);
});

test("where nothing can be told, nothing is said", () => {
  const unknown = customers.shares.map((share) => ({ ...share, own: null, expected: null }));
  expect(differsSentence({ ...customers, shares: unknown })).toBe("");
  expect(expectedSentence({ ...customers, shares: unknown, ownWeight: null })).toBe("");
});
