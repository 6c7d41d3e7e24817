import { openExcel } from "../../hosts/excel/openExcel";

test("tells the selected cell's sheet and row", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", [["Line"]]);
  await control.select(id, "C7");
  expect(await port.selectedCell()).toMatchObject({ sheetId: id, row: 7 });
});

test("selects whole rows, in any order, and goes to their sheet", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", [["Line"]]);
  await control.addSheet("Notes", []);
  await port.selectRows(id, [9, 3, 4, 3]);
  expect(await control.selectedRows()).toEqual([3, 4, 9]);
  expect((await port.activeSheet()).id).toBe(id);
});

test("an Excel that can select one range alone selects the first rows", async () => {
  const { port, control } = openExcel({ sets: (_, version) => version !== "1.18" });
  const id = await control.addSheet("Deals", [["Line"]]);
  await port.selectRows(id, [9, 3, 4]);
  expect(await control.selectedRows()).toEqual([3, 4]);
});

test("selecting no rows changes nothing", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", [["Line"]]);
  await control.select(id, "C7");
  await port.selectRows(id, []);
  expect(await control.selectedRows()).toEqual([7]);
});

test("of more separate rows than Excel can select at once it selects the first ones", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", [["Line"]]);
  const rows = Array.from({ length: 5_000 }, (_, i) => 2 * i + 2);
  await port.selectRows(id, rows);
  const selected = await control.selectedRows();
  expect(selected.length).toBeGreaterThan(500);
  expect(selected).toEqual(rows.slice(0, selected.length));
});

test("a hidden sheet is named", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", [["Line"]]);
  await control.hideSheet(id);
  await expect(port.selectRows(id, [1])).rejects.toMatchObject({
    code: "hidden-sheet",
    detail: "Deals",
  });
});

test("an Excel whose region parts lists by semicolons selects several runs too", async () => {
  const { port, control } = openExcel({ listSeparator: ";" });
  const id = await control.addSheet("Deals", [["Line"]]);
  await port.selectRows(id, [9, 3, 4]);
  expect(await control.selectedRows()).toEqual([3, 4, 9]);
});

test("where Excel takes neither separator the first run stays selected, without a word", async () => {
  const { port, control } = openExcel({ listSeparator: "|" });
  const id = await control.addSheet("Deals", [["Line"]]);
  await port.selectRows(id, [9, 3, 4]);
  expect(await control.selectedRows()).toEqual([3, 4]);
});

test("before ExcelApi 1.18 several ranges are not even named", async () => {
  const { port, control, host } = openExcel({ sets: (_, version) => version !== "1.18", listSeparator: ";" });
  const id = await control.addSheet("Deals", [["Line"]]);
  await port.selectRows(id, [9, 3, 4]);
  expect(await control.selectedRows()).toEqual([3, 4]);
  expect(host.requests).toBeLessThanOrEqual(3);
});
