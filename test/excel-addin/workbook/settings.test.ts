import { openExcel } from "../../hosts/excel/openExcel";

test("settings come back as they were saved, null before that", async () => {
  const { port } = openExcel();
  expect(await port.readText("settings")).toBeNull();
  await port.keepText("settings", '{"lineLimit":0.6}');
  await port.keepText("settings", '{"lineLimit":0.65,"name":"Ä \\"x\\""}');
  expect(await port.readText("settings")).toBe('{"lineLimit":0.65,"name":"Ä \\"x\\""}');
});

test("settings that Excel refuses for their size are told as too large", async () => {
  const { port } = openExcel();
  await expect(port.keepText("settings", "x".repeat(6_000_000))).rejects.toMatchObject({
    code: "settings-too-large",
  });
  expect(await port.readText("settings")).toBeNull();
});
