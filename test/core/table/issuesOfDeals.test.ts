import type { ReadIssue } from "../../../core/table/ReadIssue";
import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { teamOf } from "../../../core/team/teamOf";
import { table } from "./readTable";

const deal = (
  owner: string,
  more: Partial<Record<"account" | "line" | "amount" | "created", unknown>> = {},
) => [
  owner,
  more.account ?? "Norden",
  more.line ?? "Sensors",
  "Proposal",
  more.amount ?? 100,
  more.created ?? "2026-01-10",
];
const header = ["Owner", "Account", "Product", "Stage", "Amount", "Created Date"];

function issuesByRep(...deals: readonly unknown[][]) {
  const reps = readPipelineByOwner(table(header, ...deals));
  if ("code" in reps) throw new Error(reps.code);
  const issuesOf = (name: string): readonly ReadIssue[] =>
    reps.find(({ owner }) => owner === name)?.pipeline.issues ?? [];
  return { ann: issuesOf("Ann"), bob: issuesOf("Bob"), team: teamOf(reps).issues };
}
const codes = (issues: readonly ReadIssue[]) => issues.map(({ code }) => code);

describe("issuesOfDeals", () => {
  test("what is odd about a rep's deals is told to that rep, with the rep's own rows and words alone", () => {
    const { ann, bob, team } = issuesByRep(
      deal("Ann", { amount: "some more" }),
      deal("Bob", { amount: "ask Priya" }),
      deal("Bob"),
      deal("Ann", { line: "" }),
      deal("Ann", { amount: "open end" }),
      ...Array.from({ length: 9 }, () => deal("Bob")),
    );
    const of = (issues: readonly ReadIssue[]) => issues.find(({ code }) => code === "amount-unreadable");
    expect(of(ann)).toMatchObject({
      rows: 2,
      first: 2,
      sheetRows: [2, 6],
      values: ["some more", "open end"],
    });
    expect(of(bob)).toMatchObject({ rows: 1, first: 3, sheetRows: [3], values: ["ask Priya"] });
    expect(of(team)).toMatchObject({ rows: 3, sheetRows: [2, 3, 6] });
    expect(codes(ann)).toContain("blank-line");
    expect(codes(bob)).not.toContain("blank-line");
    expect(codes(team).filter((code) => code === "blank-line")).toHaveLength(1);
  });

  test("a rep hears of the spellings of the rep's own accounts", () => {
    const { ann, bob } = issuesByRep(
      deal("Ann", { account: "Harlow Dairy Ltd." }),
      deal("Ann", { account: "harlow dairy" }),
      deal("Bob", { account: "Brandt GmbH" }),
      deal("Bob", { account: "brandt" }),
    );
    const shown = (issues: readonly ReadIssue[]) =>
      issues.flatMap((issue) => (issue.code === "names-merged" ? issue.shown : []));
    expect(shown(ann)).toEqual(["Harlow Dairy Ltd."]);
    expect(shown(bob)).toEqual(["Brandt GmbH"]);
  });

  test("a slip of a colleague's date is told to everybody, since it was to be everybody's as-of day", () => {
    const days = Array.from({ length: 8 }, (_, at) => deal("Bob", { created: `2026-01-1${at}` }));
    const { ann, bob } = issuesByRep(...days, deal("Bob", { created: "2062-01-10" }), deal("Ann"));
    expect(codes(bob)).toContain("date-slip");
    expect(codes(ann)).toContain("date-slip");
  });
});
