import { join } from "node:path";
import { typed } from "../../local-workbook/command-line/typed";

const file = (name: string) => join(process.env.FUNNEL_BALANCE_DATA ?? "", "data", name);
const json = (...argv: string[]) => {
  const { code, out } = typed(...argv, "--json");
  expect(code).toBe(0);
  return JSON.parse(out);
};
const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

describe("customers of CDNOW_sample.txt, a list of transactions parted by white space", () => {
  const cdnow = (...more: string[]) =>
    json("customers", file("CDNOW_sample.txt"), "--columns", "_,account,date,_,amount", ...more);

  // Fader, Hardie and Lee 2005 fit weeks in two decimals; with whole days r is .2425945 (bgnbd_holdout_reference.json).
  it("up to 1997-09-30 has the published BG/NBD and Gamma-Gamma parameters", () => {
    const { customers, models } = cdnow("--as-of", "1997-09-30");
    expect(customers).toBe(2357);
    expect(relative(models.bgnbd.r, 0.2425945)).toBeLessThan(1e-6);
    for (const [name, published] of [
      ["r", 0.2425929],
      ["alpha", 4.4135316],
      ["a", 0.7928861],
      ["b", 2.4257534],
    ] as const)
      expect(relative(models.bgnbd[name], published)).toBeLessThan(1e-4);
    for (const [name, published] of [
      ["p", 6.2488025],
      ["q", 3.7445885],
      ["v", 15.447748],
    ] as const)
      expect(relative(models.gammaGamma[name], published)).toBeLessThan(1e-3);
  });

  it("has all purchases up to 1998-06-30", () => {
    expect(cdnow()).toMatchObject({ asOf: "1998-06-30", customers: 2357, purchases: 6696 });
  });
});

describe("team of pt_oportunidades.csv", () => {
  const source = file("pt_oportunidades.csv");
  const sellers = ["--with", file("pt_vendedores.csv")];
  const { reps } = json("team", source, ...sellers);

  it("names the 16 reps by the second table; their deals are all deals", () => {
    expect(reps).toHaveLength(16);
    const count = (of: "rows" | "open" | "won") =>
      reps.reduce((sum: number, { deals }: { deals: Record<string, number> }) => sum + (deals[of] ?? 0), 0);
    expect([count("rows"), count("open"), count("won")]).toEqual([8331, 7512, 819]);
  });

  it("has the figures of review on each rep's rows alone", () => {
    for (const { rep, deals, open, won } of [reps[0], reps[7], reps[15]]) {
      expect(rep).toMatch(/^Vendedor_\d+$/);
      expect(json("review", source, ...sellers, "--owner", rep)).toMatchObject({ ...open, deals });
      expect(json("review", source, ...sellers, "--owner", rep, "--basis", "won")).toMatchObject(won);
    }
  });
});
