import { noSettings, readSettings, writeSettings } from "../../../sidebar/model/Settings";

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
