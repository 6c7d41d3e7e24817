import { teamReport } from "../../../core/sheets/teamReport";
import { teamOf } from "../../../core/team/teamOf";
import * as words from "../../../core/words/en";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

const rows: readonly Row[] = [
  ...times(9, { line: "A", stage: "won", actualClose: 46000, amount: 10, account: "x" }),
  { line: "B", stage: "won", actualClose: 45000, amount: 10, account: "y" },
  ...times(6, { line: "A", account: "z" }),
];
const withQuota = rows.map((row) => ({ ...row, quota: 100 }));
const team = (deals: readonly Row[]) =>
  teamOf([{ owner: "Weber", pipeline: pipelineOf(deals, { asOf: 46295 }) }]);

describe("teamReport", () => {
  test("is one row a rep under the news, with balance and share of quota side by side", () => {
    const report = teamReport(team(withQuota), words);
    const [title, news, table] = report.blocks;
    expect(title?.rows).toEqual([["One rep is out of balance"]]);
    expect(news?.rows.map(([text]) => text)).toEqual([
      "1 rep, 6 open deals",
      "As of 2026-09-30; won: the 12 months before",
    ]);
    const [headings, weber] = table?.rows ?? [];
    expect(table?.at).toBe("A4");
    expect(weber?.length).toBe(headings?.length);
    expect(table?.formats.length).toBe(headings?.length);
    const cell = (heading: string) => weber?.[headings?.indexOf(heading) ?? -1];
    expect(cell("Rep")).toBe("Weber");
    expect(cell("Share of quota")).toBeCloseTo(0.9, 12);
    expect(cell("New customers won")).toBe(1);
    expect(cell("Open deals")).toBe(6);
  });

  test("its picture is balance against share of quota, or balance alone where there is no quota", () => {
    expect(teamReport(team(withQuota), words).charts).toMatchObject([
      { kind: "scatter", data: "B4:C5", at: "A7" },
    ]);
    expect(teamReport(team(rows), words).charts).toMatchObject([{ kind: "bar", data: "A4:B5", at: "A7" }]);
    expect(teamReport(teamOf([]), words).charts).toEqual([]);
  });
});
