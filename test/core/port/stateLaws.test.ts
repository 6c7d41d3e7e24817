import fc from "fast-check";
import {
  mergeSettings,
  noSettings,
  readSettings,
  type Settings,
  writeSettings,
} from "../../../core/port/Settings";
import { commitmentRow, snapshotRows } from "../../../core/sheets/logRows";
import { readLog } from "../../../core/sheets/readLog";

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
/** Settings as the pane writes them. */
const settings: fc.Arbitrary<Settings> = fc.record({
  guidelines: fc.record({ lineLimit: share, newTarget: share }, { requiredKeys: [] }),
  columns: fc.dictionary(fc.constantFrom("sheet-1", "sheet-2"), fc.record({ amount: fc.string() })),
  rows: fc.dictionary(fc.constantFrom("sheet-1", "sheet-2"), fc.constant({ rowsAreDeals: true })),
  tintRows: fc.boolean(),
  hours: fc.integer({ min: 0, max: 168 }),
});
/** What stands in a document that somebody else, or a later version, has written to. */
const foreign = fc.oneof(
  fc.json(),
  fc.string(),
  fc.json().map((text) => text.slice(0, text.length / 2)),
  fc
    .record({
      version: fc.anything(),
      guidelines: fc.anything(),
      columns: fc.anything(),
      rows: fc.anything(),
      hours: fc.anything(),
    })
    .map((whole) => {
      try {
        return JSON.stringify(whole) ?? "";
      } catch {
        return "";
      }
    }),
);

test("settings that were written are read back as they were, and whatever else stands there gives settings all the same", () => {
  fc.assert(
    fc.property(settings, foreign, (ours, text) => {
      expect(readSettings(writeSettings(ours))).toEqual(ours);
      const read = readSettings(text);
      expect(readSettings(writeSettings(read))).toEqual(read);
      expect(read.hours >= 0 && read.hours <= 168).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a change of ours is kept over whatever stands in the document, and what we do not know of stays", () => {
  const later = fc.dictionary(
    fc.string({ minLength: 1 }).map((key) => `later ${key}`),
    fc.jsonValue(),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(settings, settings, later, later, (before, after, unknown, unknownGuidelines) => {
      const standing = {
        ...before,
        version: 99,
        ...unknown,
        guidelines: { ...before.guidelines, ...unknownGuidelines },
      };
      const merged: unknown = JSON.parse(mergeSettings(before, after, JSON.stringify(standing)));
      expect(merged).toMatchObject(JSON.parse(JSON.stringify(unknown)));
      expect(merged).toMatchObject({ guidelines: JSON.parse(JSON.stringify(unknownGuidelines)) });
      expect(readSettings(JSON.stringify(merged))).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

test("a document of which nothing can be read is none: our change is all that is kept", () => {
  fc.assert(
    fc.property(settings, fc.string(), (after, rubbish) => {
      const text = mergeSettings(noSettings, after, `{${rubbish}`);
      expect(readSettings(text)).toEqual(after);
    }),
  );
});

test("whatever people write among our rows of the log, ours are read, and each row that is not is counted", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.date({ noInvalidDate: false }),
    fc.anything(),
  );
  const row = fc.array(cell, { maxLength: 6 });
  const commitment = {
    day: 46295,
    about: "Service",
    deals: 3,
    words: "Three calls",
    owner: "",
    said: "open" as const,
  };
  const ours = [
    ...snapshotRows({
      day: 46295,
      score: 0.8,
      findings: [{ id: "new-share", value: 0.5, verdict: "balanced" }],
    }),
    commitmentRow(commitment),
  ];
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.nat(12), (others, at) => {
      const log = readLog([...others.slice(0, at), ...ours, ...others.slice(at)]);
      expect(log.commitments).toContainEqual(commitment);
      expect(log.snapshots.find(({ day }) => day === 46295)?.findings.map(({ id }) => id)).toEqual([
        "new-share",
      ]);
      expect(log.unreadable).toBe(readLog(others).unreadable);
    }),
    { numRuns: 500 },
  );
});
