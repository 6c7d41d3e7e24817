import { openExcel } from "../../hosts/excel/openExcel";

test("reads the used range of the active sheet with its corner and number formats", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", [[], ["", "Account", "Amount"], ["", "Norden", 1200]]);
  control.sheet(id).grid.setFormat(2, 2, "#,##0 €");
  expect(await port.read()).toEqual({
    id,
    name: "Deals",
    tables: [],
    cells: {
      values: [
        ["Account", "Amount"],
        ["Norden", 1200],
      ],
      formats: [
        ["General", "General"],
        ["General", "#,##0 €"],
      ],
      top: 2,
      left: 1,
      hiddenRows: 0,
    },
  });
});
