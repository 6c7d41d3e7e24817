import { openSheets } from "../hosts/sheets/openSheets";

describe("settings in document properties", () => {
  it("a text larger than one property comes back whole", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    const text = JSON.stringify({ words: "ä€🙂".repeat(4000) });
    await port.saveSettings(text);
    expect(await port.loadSettings()).toBe(text);
    const sizes = [...properties.values.values()].map((value) => new TextEncoder().encode(value).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_066);
  });

  it("a new text takes the place of the old one and leaves no part of it behind", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    await port.saveSettings("x".repeat(30_000));
    await port.saveSettings("short");
    expect(await port.loadSettings()).toBe("short");
    expect(properties.values.size).toBe(2);
  });

  it("a part that somebody deleted makes no half settings: there are none", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    await port.saveSettings("x".repeat(20_000));
    properties.values.delete("settings.1.1");
    expect(await port.loadSettings()).toBeNull();
  });

  it("more than the document may hold is refused before anything is written", async () => {
    const { port, control, properties } = openSheets();
    await control.addSheet("Pipeline", []);
    await port.saveSettings("kept");
    await expect(port.saveSettings("x".repeat(600_000))).rejects.toMatchObject({
      code: "settings-too-large",
    });
    expect(await port.loadSettings()).toBe("kept");
    expect(properties.values.size).toBe(2);
  });

  it("without settings there are none", async () => {
    const { port, control } = openSheets();
    await control.addSheet("Pipeline", []);
    expect(await port.loadSettings()).toBeNull();
  });
});
