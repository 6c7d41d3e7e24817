import { openExcel } from "../../hosts/excel/openExcel";

test("settings come back as they were saved, null before that", async () => {
  const { port } = openExcel();
  expect(await port.loadSettings()).toBeNull();
  await port.saveSettings('{"lineLimit":0.6}');
  await port.saveSettings('{"lineLimit":0.65,"name":"Ä \\"x\\""}');
  expect(await port.loadSettings()).toBe('{"lineLimit":0.65,"name":"Ä \\"x\\""}');
});

test("settings that Excel refuses for their size are told as too large", async () => {
  const { port } = openExcel();
  await expect(port.saveSettings("x".repeat(6_000_000))).rejects.toMatchObject({
    code: "settings-too-large",
  });
  expect(await port.loadSettings()).toBeNull();
});
