import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typed } from "./typed";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const sample = join(__dirname, "../../../examples/pipeline.csv");
const json = (...argv: string[]) => {
  const { code, out } = typed(...argv, "--json");
  expect(code).toBe(0);
  return JSON.parse(out);
};
/** The sample with one created date in 2062. */
const slipped = file(
  "slipped.csv",
  readFileSync(sample, "utf8").replace(/,2026-(\d\d-\d\d),2026-12-/, ",2062-$1,2026-12-"),
);

const commands = [
  ["review"],
  ["review", "--owner", "Tom Okafor"],
  ["review", "--basis", "won"],
  ["customers"],
  ["customers", "--owner", "Tom Okafor"],
  ["time", "--hours", "20"],
  ["time", "--hours", "20", "--owner", "Tom Okafor"],
] as const;

test.each(commands.map((argv) => [argv.join(" "), argv] as const))(
  "%s is as of the table's day, and one mistyped year does not move it",
  (_, [command, ...rest]) => {
    const { asOf } = json("review", sample);
    expect(json(command, sample, ...rest).asOf).toBe(asOf);
    expect(json(command, slipped, ...rest).asOf).toBe(asOf);
    const { out, err } = typed(command, slipped, ...rest);
    expect((out + err).replace(/\s+/g, " ")).toContain("was taken for a slip and used for nothing");
  },
);

test("each scorecard of the team is that rep's review of the whole table, to the last bit", () => {
  const { reps } = json("team", sample);
  expect(reps.length).toBeGreaterThan(2);
  for (const { rep, asOf, open, won } of reps) {
    for (const [basis, card] of Object.entries({ open, won })) {
      const own = json("review", sample, "--owner", rep, "--basis", basis);
      expect(own.asOf).toBe(asOf);
      for (const key of Object.keys(card)) expect([key, own[key]]).toEqual([key, card[key]]);
    }
  }
});

test("the lines that the goals give a rep are the portfolio, in the team and in the review alone", () => {
  const goals = file("goals.csv", "Rep,Lines\nTom Okafor,Sensors; Valves\n");
  const { reps } = json("team", sample, "--goals", goals);
  const card = reps.find(({ rep }: { rep: string }) => rep === "Tom Okafor").open;
  expect(json("review", sample, "--goals", goals, "--owner", "Tom Okafor").findings).toEqual(card.findings);
  expect(json("review", sample, "--owner", "Tom Okafor").findings).not.toEqual(card.findings);
});

test("a list of purchases has one day for every rep: the last of the whole list", () => {
  const purchases = file(
    "purchases.csv",
    [
      "Customer,Order Date,Amount,Sales Rep",
      ...Array.from({ length: 6 }, (_, at) => `Account ${at},2026-0${at + 1}-10,100,Ann`),
      ...Array.from({ length: 6 }, (_, at) => `Firm ${at},2025-0${at + 1}-10,100,Bob`),
    ].join("\n"),
  );
  const [whole, bob] = [json("customers", purchases), json("customers", purchases, "--owner", "Bob")];
  expect([whole.asOf, bob.asOf]).toEqual(["2026-06-10", "2026-06-10"]);
  expect(json("customers", purchases, "--owner", "Bob", "--as-of", "2026-12-31").asOf).toBe("2026-12-31");
});
