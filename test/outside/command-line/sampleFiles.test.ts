import { join } from "node:path";
import { typed } from "../../local-workbook/command-line/typed";

const file = (name: string) => join(process.env.FUNNEL_BALANCE_DATA ?? "", "data", name);
const review = (name: string, ...options: string[]) => {
  const { code, out, err } = typed("review", file(name), "--json", ...options);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
};
const finding = (json: { findings: { id: string }[] }, id: string) =>
  json.findings.find((each) => each.id === id);

// The figures are those that the pandas example behind sales-funnel.xlsx gives, counted by hand in its 17 rows.
describe("review of sales-funnel.xlsx", () => {
  const json = review("sales-funnel.xlsx");

  it("finds the columns by what they hold: the company is Name, not the number called Account", () => {
    expect(json.columns).toMatchObject({
      account: "Name",
      line: "Product",
      owner: "Rep",
      amount: "Price",
      stage: "Status",
    });
  });

  it("counts 10 open, 4 won and 3 lost deals, the largest line at 30 %", () => {
    expect(json.deals).toMatchObject({ rows: 17, open: 10, won: 4, lost: 3 });
    expect(finding(json, "line-concentration")).toMatchObject({
      value: 0.3,
      top: ["CPU", "Maintenance", "Software"],
    });
  });

  it("does not know who bought before four won deals without dates, and says that one account is too large", () => {
    expect(finding(json, "new-share")).toMatchObject({
      value: null,
      verdict: "unknown",
      n: 10,
      message:
        "All of your 10 open deals are with accounts that have no earlier won deal in this sheet. Its won deals have no dates, so nobody can tell who bought before.",
    });
    expect(finding(json, "account-concentration")).toMatchObject({
      value: 0.3,
      verdict: "leaning",
      top: ["Trantow-Barrows"],
    });
  });

  it("by amount puts CPU at two thirds, near its limit", () => {
    const byAmount = review("sales-funnel.xlsx", "--by", "amount");
    const largest = byAmount.findings[0];
    expect(largest).toMatchObject({ id: "line-concentration", verdict: "watch", top: ["CPU"] });
    expect(largest.value).toBeCloseTo(0.6667, 4);
    expect(byAmount.hhi.lines).toBeCloseTo(0.495556, 6);
  });
});

// DuckDB counts the same: 8,331 rows, of which 819 with the stage Closed, 2,543 open ones of product 2.
describe("review of pt_oportunidades.csv", () => {
  const json = review("pt_oportunidades.csv");

  it("reads a bare Closed as won, and says so", () => {
    expect(json.deals).toMatchObject({ rows: 8331, open: 7512, won: 819, lost: 0 });
    expect(json.issues).toContainEqual(expect.objectContaining({ code: "stage-bare-closed", rows: 819 }));
  });

  it("gives the share of the largest line and the concentration", () => {
    expect(finding(json, "line-concentration")).toMatchObject({ value: expect.closeTo(0.338525, 6) });
    expect(json.hhi.lines).toBeCloseTo(0.333376, 6);
    expect(finding(review("pt_oportunidades.csv", "--by", "amount"), "line-concentration")).toMatchObject({
      value: expect.closeTo(0.590863, 6),
    });
  });

  it("with the products beside it shows the lines by their names", () => {
    const joined = review("pt_oportunidades.csv", "--with", file("pt_produtos.csv"));
    expect(joined.lines.map(({ name }: { name: string }) => name)).toEqual([
      "Plano Pro",
      "Plano Basic",
      "Plano Enterprise",
    ]);
  });
});
