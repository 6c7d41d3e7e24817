import { spawnSync } from "node:child_process";
import { notFinite, Walk } from "./Walk";

/** `npm run fuzz -- 100000` asks more of them, in several processes. */
const [documents, processes] = [2000, 1];

test("whatever stands in a document: an answer, in words and numbers, within two seconds, and the same one again", () => {
  const seed = Date.now() % 1e9;
  const args = ["scripts/fuzz.mjs", documents, seed, processes].map(String);
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  // A fault is told with its seed and its document.
  expect(`${stdout}${stderr}`).toMatch(
    new RegExp(`\\n${documents} documents, \\d{5,} answers, 0 kinds of fault`),
  );
  expect(status).toBe(0);
}, 600_000);

test.each([
  [
    "a step that throws",
    (walk: Walk) =>
      walk.take("step", () => {
        throw new RangeError("Invalid time value");
      }),
  ],
  [
    "a number that is none in a sentence",
    (walk: Walk) => walk.hear("step", "each NaN % of your open amount"),
  ],
  ["an object in a sentence", (walk: Walk) => walk.hear("step", 'territory is "[object Object]"')],
  ["what is not there in a sentence", (walk: Walk) => walk.hear("step", "the deal of undefined")],
  [
    "a number that is none in a cell",
    (walk: Walk) => walk.hand("step", [["Score", Number.POSITIVE_INFINITY]]),
  ],
])("%s is a fault", (_, slip) => {
  const walk = new Walk();
  slip(walk);
  expect(walk.faults).toHaveLength(1);
});

test("a number that is none is found wherever it stands", () => {
  expect(notFinite({ plan: [{ hours: Number.NaN }] })).toBe("$.plan.0.hours = NaN");
  expect(notFinite({ plan: [{ hours: 0, note: "NaN", none: null }] })).toBeNull();
});
