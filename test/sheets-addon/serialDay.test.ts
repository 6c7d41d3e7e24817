import { openSheets } from "../hosts/sheets/openSheets";

/** 2026-03-29 is serial day 46110 (25569 is 1970-01-01); Berlin changes to summer time that night, New York does not. */
describe("dates of Google Sheets", () => {
  it.each([
    ["Europe/Berlin", "2026-03-28T23:00:00Z", 46110],
    ["Europe/Berlin", "2026-03-29T22:00:00Z", 46111],
    ["America/New_York", "2026-03-29T04:00:00Z", 46110],
    ["Asia/Kolkata", "2026-03-28T18:30:00Z", 46110],
    ["Etc/UTC", "2026-03-29T12:00:00Z", 46110.5],
  ])("in %s, %s is serial %d", async (zone, moment, serial) => {
    const { port, control, document } = openSheets(zone);
    const id = await control.addSheet("Pipeline", [["Created"]]);
    document.byId(id).cells.ensure(2, 1).value = new Date(moment);
    const { cells } = await port.read(id);
    expect(cells.values[1]?.[0]).toBe(serial);
  });
});
