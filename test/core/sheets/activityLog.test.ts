import fc from "fast-check";
import { readActivityLog } from "../../../core/sheets/activityLog";

const log = (...values: unknown[][]) => readActivityLog({ values, top: 1, left: 0 });

describe("readActivityLog", () => {
  // 2026-09-30 is 46295.
  it("adds the hours of each account, whatever its spelling and the order of the columns", () => {
    expect(
      log(
        ["Hours", "Customer", "Date"],
        [2, "Norden GmbH", "2026-09-29"],
        ["1.5", "norden", 46295],
        [3, "Brandt", "30.09.2026"],
      ),
    ).toEqual({
      entries: [
        { day: 46294, account: "norden", hours: 2 },
        { day: 46295, account: "norden", hours: 1.5 },
        { day: 46295, account: "brandt", hours: 3 },
      ],
      hours: new Map([
        ["norden", 3.5],
        ["brandt", 3],
      ]),
      from: 46294,
      to: 46295,
      unreadable: 0,
    });
  });

  it("reads a comma as the decimal sign, as the languages of its headers write it", () => {
    expect(log(["Datum", "Kunde", "Stunden"], ["30.09.2026", "Norden", "1,5"])?.hours.get("norden")).toBe(
      1.5,
    );
  });

  it("reads a real date", () => {
    const date = new Date(2026, 8, 30);
    expect(log(["Date", "Account", "Hours"], [date, "Norden", 1])?.to).toBe(46295);
  });

  it("counts the four weeks up to the last entry: day 27 before it is in, day 28 out", () => {
    const read = log(
      ["Date", "Account", "Hours"],
      [46295, "Norden", 1],
      [46268, "Norden", 2],
      [46267, "Norden", 4],
    );
    expect(read).toMatchObject({ from: 46268, to: 46295 });
    expect(read?.hours.get("norden")).toBe(3);
  });

  it("finds its header below a title, in another language", () => {
    expect(
      log(["Meine Woche"], [], ["Datum", "Kunde", "Stunden"], ["30.09.2026", "Norden", 2])?.hours.get(
        "norden",
      ),
    ).toBe(2);
  });

  it("counts rows that cannot be read, and not blank ones", () => {
    expect(
      log(
        ["Date", "Account", "Hours"],
        [46295, "Norden", 1],
        ["soon", "Norden", 1],
        [46295, "", 1],
        [46295, "Norden", -1],
        [46295, "Norden", "many"],
        ["", "", null],
      )?.unreadable,
    ).toBe(4);
  });

  it.each([
    [
      [
        ["Date", "Account"],
        [46295, "Norden"],
      ],
    ],
    [[["Date", "Account", "Hours"]]],
    [[]],
  ])("is null without one of the columns or any entry: %j", (values) => expect(log(...values)).toBeNull());

  it("never throws, whatever stands in the cells", () => {
    const header = fc.constantFrom<unknown[]>(["Date", "Account", "Hours"], ["Hours"], []);
    fc.assert(
      fc.property(header, fc.array(fc.array(fc.anything(), { maxLength: 4 })), (head, rows) => {
        for (const spent of log(head, ...rows)?.hours.values() ?? []) expect(spent).toBeGreaterThan(0);
      }),
    );
  });
});
