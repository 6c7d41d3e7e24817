import { openSheets } from "../hosts/sheets/openSheets";

async function readIn(zone: string, moment: string): Promise<unknown> {
  const { port, control, document } = openSheets(zone);
  const id = await control.addSheet("Pipeline", [["Created"]]);
  document.byId(id).cells.ensure(2, 1).value = new Date(moment);
  return (await port.read(id)).cells.values[1]?.[0];
}

/** 2026-03-29 is serial day 46110 (25569 is 1970-01-01); Berlin changes to summer time that night, New York does not. */
describe("dates of Google Sheets", () => {
  it.each([
    ["Europe/Berlin", "2026-03-28T23:00:00Z", 46110],
    ["Europe/Berlin", "2026-03-29T22:00:00Z", 46111],
    ["America/New_York", "2026-03-29T04:00:00Z", 46110],
    ["Asia/Kolkata", "2026-03-28T18:30:00Z", 46110],
    ["Etc/UTC", "2026-03-29T12:00:00Z", 46110.5],
    ["Asia/Kathmandu", "2026-03-28T18:15:00Z", 46110],
    ["Africa/Casablanca", "2026-03-01T00:00:00Z", 46082],
    ["Africa/Casablanca", "2026-03-28T23:00:00Z", 46110],
    // There was no 30 December 2011.
    ["Pacific/Apia", "2011-12-29T10:00:00Z", 40906],
    ["Pacific/Apia", "2011-12-30T10:00:00Z", 40908],
  ])("in %s, %s is serial %d", async (zone, moment, serial) => {
    expect(await readIn(zone, moment)).toBe(serial);
  });

  it("a day whose midnight was left out begins at one", async () => {
    expect(await readIn("America/Sao_Paulo", "2018-11-04T03:00:00Z")).toBeCloseTo(43408 + 1 / 24, 9);
  });
});
