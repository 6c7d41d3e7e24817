import type { Finding } from "../../../core/balance/Finding";
import { review } from "../../../core/balance/review";
import { finish } from "../../../core/cells/slices";
import { whitespaceOfPipeline } from "../../../core/customers/whitespace/whitespaceOfPipeline";
import { readPipeline } from "../../../core/table/readPipeline";
import { whomToAsk } from "../../../core/weekly/whomToAsk";
import { remedy } from "../../../core/words/en/findings";

const header = ["Account", "Product", "Stage", "Created", "Close Date"];
const customers = ["Norden", "Brandt", "Tarn", "Elm", "Oak", "Fir", "Ash", "Yew", "Box", "May", "Low", "Hay"];
const won = (name: string, line: string) => [name, line, "Won", "2025-01-01", "2025-02-01"];
const open = (name: string, line: string) => [name, line, "Demo", "2026-08-01", ""];
/** All buy Sensors, eight of twelve Service, ten of twelve Pumps; every open deal is for Sensors. */
const rows = [
  ...customers.map((name) => won(name, "Sensors")),
  ...customers.slice(4).map((name) => won(name, "Service")),
  ...customers.slice(2).map((name) => won(name, "Pumps")),
  ...customers.map((name) => open(name, "Sensors")),
];

function asked(all: readonly (readonly unknown[])[], guidelines = {}) {
  const reading = readPipeline({ values: [header, ...all], top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  const made = review(reading.pipeline, { guidelines });
  const finding = made.findings.find(({ id }) => id === "languishing-lines");
  const toAsk = (one: Finding) => finish(whomToAsk(one, made, () => whitespaceOfPipeline(reading.pipeline)));
  const languishing = finding ?? made.findings[0];
  if (languishing === undefined) throw new Error("no finding");
  return {
    names: toAsk(languishing).map(({ account, line }) => `${account}: ${line}`),
    remedy: remedy(languishing, made, toAsk(languishing)),
    others: made.findings.filter(({ id }) => id !== "languishing-lines").flatMap(toAsk),
  };
}

describe("whomToAsk", () => {
  // Norden and Brandt lack both lines, Tarn and Elm lack Service; of the others more buy Pumps.
  it("names the best gap, and another customer for another line", () => {
    const { names, remedy: words, others } = asked(rows);
    expect(names.map((each) => each.split(": ")[1])).toEqual(["Pumps", "Service"]);
    expect(new Set(names.map((each) => each.split(":")[0])).size).toBe(2);
    expect(words).toMatch(/^Ask \w+ about Pumps and \w+ about Service$/);
    expect(others).toEqual([]);
  });

  it("names two customers for one line, nobody who has it under offer, and nobody where all buy it", () => {
    const one = [...rows, ...Array.from({ length: 3 }, () => open("Hay", "Service"))];
    const { remedy: words } = asked(one);
    expect(words).toBe("Ask Norden and Brandt about Pumps");
    const taken = [
      ...one,
      open("Brandt", "Pumps"),
      ...customers.slice(0, 4).map((name) => won(name, "Service")),
    ];
    expect(asked(taken, { languishingBelow: 0.1 }).names).toEqual(["Norden: Pumps"]);
    const all = [...rows, ...customers.flatMap((name) => [won(name, "Service"), won(name, "Pumps")])];
    expect(asked(all)).toMatchObject({
      names: [],
      remedy: "Ask which of your customers could use Pumps and Service",
    });
  });
});
