import { openSheets } from "../hosts/sheets/openSheets";

describe("settings in document properties", () => {
  it("a text larger than one property comes back whole", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    const text = JSON.stringify({ words: "ä€🙂".repeat(4000) });
    await port.keepText("settings", text);
    expect(await port.readText("settings")).toBe(text);
    const sizes = [...properties.values.values()].map((value) => new TextEncoder().encode(value).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_066);
  });

  it("a new text takes the place of the old one and leaves no part of it behind", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    await port.keepText("settings", "x".repeat(30_000));
    await port.keepText("settings", "short");
    expect(await port.readText("settings")).toBe("short");
    expect(properties.values.size).toBe(2);
  });

  it("a part that somebody deleted makes no half settings: there are none", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    await port.keepText("settings", "x".repeat(20_000));
    const second = [...properties.values.keys()].find((name) => /^settings\.\w+\.1$/.test(name));
    expect(properties.values.delete(second ?? "")).toBe(true);
    expect(await port.readText("settings")).toBeNull();
  });

  it("more than the document may hold is refused before anything is written", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    await port.keepText("settings", "kept");
    await expect(port.keepText("settings", "x".repeat(600_000))).rejects.toMatchObject({
      code: "settings-too-large",
    });
    expect(await port.readText("settings")).toBe("kept");
    expect(properties.values.size).toBe(2);
  });

  it("without settings there are none", async () => {
    const { port, control } = openSheets();
    await control.addSheet("Pipeline", []);
    expect(await port.readText("settings")).toBeNull();
  });

  it("a note of a sheet of ours that somebody spoilt makes no sheet ours, and is no fault of the host", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    await port.writeOwn({ key: "team", name: "Team", blocks: [], charts: [] });
    for (const name of properties.values.keys())
      if (name.startsWith("sheet:team.")) properties.values.set(name, "not JSON");
    expect(await port.readOwn("team")).toBeNull();
  });
});
