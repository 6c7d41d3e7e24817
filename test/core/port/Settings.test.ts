import { mergeSettings, noSettings, readSettings, writeSettings } from "../../../core/port/Settings";

describe("readSettings", () => {
  test("reads back what writeSettings wrote", () => {
    const settings = {
      ...noSettings,
      guidelines: {
        lineLimit: 0.6,
        territory: "new-only" as const,
        by: "amount" as const,
        portfolio: ["Sensors", "Repair; urgent", "Valves, used"],
        lineMinimum: { "Service.Plus": 0.1 },
      },
      columns: { "sheet-1": { line: "Family", owner: "" } },
    };
    expect(readSettings(writeSettings(settings))).toEqual(settings);
  });

  test.each([null, "", "no JSON", "[]", "3", '{"guidelines":7,"columns":[1]}'])(
    "%j is no settings",
    (text) => {
      expect(readSettings(text)).toEqual(noSettings);
    },
  );

  test("leaves out what it does not understand and keeps the rest", () => {
    const text = JSON.stringify({
      guidelines: { lineLimit: "a lot", accountLimit: 0.3, shoeSize: 44 },
      columns: { "sheet-1": { line: 3, owner: "Rep", hat: "Bowler" } },
    });
    expect(readSettings(text)).toEqual({
      ...noSettings,
      guidelines: { accountLimit: 0.3 },
      columns: { "sheet-1": { owner: "Rep" } },
    });
  });
});

describe("mergeSettings", () => {
  const { stringify } = JSON;

  test.each([
    ["another guideline", { lineLimit: 0.6 }, { accountLimit: 0.3 }, { lineLimit: 0.6, accountLimit: 0.3 }],
    ["the same guideline: the last to write", { lineLimit: 0.6 }, { lineLimit: 0.9 }, { lineLimit: 0.6 }],
    ["nothing of ours", {}, { accountLimit: 0.3 }, { accountLimit: 0.3 }],
    [
      "another line's minimum",
      { lineMinimum: { Service: 0.1 } },
      { lineMinimum: { Valves: 0.2 } },
      { lineMinimum: { Service: 0.1, Valves: 0.2 } },
    ],
    ["the portfolio whole", { portfolio: ["Valves"] }, { portfolio: ["Service"] }, { portfolio: ["Valves"] }],
    [
      "both edges of a band that meet",
      { returnLow: 0.38 },
      { returnHigh: 0.39 },
      { returnLow: 0.38, returnHigh: 0.39 },
    ],
    ["edges of a band that cross: ours", { returnLow: 0.38 }, { returnHigh: 0.3 }, { returnLow: 0.38 }],
  ])("keeps %s", (_, ours, theirs, both) => {
    const text = mergeSettings(
      noSettings,
      { ...noSettings, guidelines: ours },
      stringify({ guidelines: theirs }),
    );
    expect(readSettings(text).guidelines).toEqual(both);
  });

  test("takes away what we took away and nothing else", () => {
    const before = { ...noSettings, guidelines: { lineLimit: 0.6 }, columns: { s1: { line: "Family" } } };
    const standing = { ...before, guidelines: { lineLimit: 0.6, accountLimit: 0.3 }, hours: 30 };
    const text = mergeSettings(before, noSettings, writeSettings(standing));
    expect(readSettings(text)).toEqual({ ...noSettings, guidelines: { accountLimit: 0.3 }, hours: 30 });
  });

  test("keeps the columns of other sheets and of other roles", () => {
    const after = { ...noSettings, columns: { s1: { line: "Family" } } };
    const text = mergeSettings(
      noSettings,
      after,
      stringify({ columns: { s1: { owner: "Rep" }, s2: { line: "Type" } } }),
    );
    expect(readSettings(text).columns).toEqual({
      s1: { line: "Family", owner: "Rep" },
      s2: { line: "Type" },
    });
  });

  test("keeps what a later version wrote", () => {
    const standing = stringify({ version: 2, shoes: 44, guidelines: { shoeLimit: 0.5 } });
    const text = mergeSettings(noSettings, { ...noSettings, hours: 30 }, standing);
    expect(JSON.parse(text)).toMatchObject({
      version: 2,
      shoes: 44,
      hours: 30,
      guidelines: { shoeLimit: 0.5 },
    });
  });
});
