import { openExcel } from "../../hosts/excel/openExcel";

const hhi = "=FUNNEL_HHI(A2:A3)";
const mix = "=FUNNEL_MIX(A2:A3)";
const calculate = (formula: string) =>
  formula.includes("FUNNEL_MIX")
    ? [
        ["Line", "Share"],
        ["=Sensors", 1],
        ["#N/A", ""],
      ]
    : 0.5;

async function deals() {
  const excel = openExcel({ calculate });
  const id = await excel.control.addSheet("Deals", [["Line"], ["Sensors"], ["Sensors"]]);
  return { ...excel, id };
}

test("inserts a formula at an address and returns it", async () => {
  const { port, control, id } = await deals();
  expect(await port.insertFormula(id, hhi, "C1")).toBe("C1");
  expect(await control.formula(id, "C1")).toBe(hhi);
  expect(await control.value(id, "C1")).toBe(0.5);
});

test("inserts a formula into the selected cell where no address is given", async () => {
  const { port, control, id } = await deals();
  await control.select(id, "D4");
  expect(await port.insertFormula(id, hhi)).toBe("D4");
  expect(await control.formula(id, "D4")).toBe(hhi);
});

test("inserts nothing where the selected cell stands on another sheet than the formula's ranges", async () => {
  const { port, control, id } = await deals();
  const notes = await control.addSheet("Notes", []);
  await expect(port.insertFormula(id, hhi)).rejects.toMatchObject({ code: "sheet-changed" });
  expect(await control.formula(notes, "A1")).toBe("");
});

test("a cell that holds something is left alone and named, one of a spill too", async () => {
  const { port, control, id } = await deals();
  await control.type(id, "C1", mix);
  for (const at of ["A2", "C1", "D2"])
    await expect(port.insertFormula(id, hhi, at)).rejects.toMatchObject({
      code: "cell-not-empty",
      detail: at,
    });
  expect(await control.value(id, "A2")).toBe("Sensors");
});

test("lists our formulas with value and spill, prefixed ones too, and no others", async () => {
  const { port, control, id } = await deals();
  await control.type(id, "C1", mix);
  await control.type(id, "E1", "=_xldudf_FUNNEL_HHI(A2:A3)");
  await control.type(id, "F1", '=COUNTIF(A:A,"FUNNEL_HHI(")');
  expect(await port.ourFormulas(id)).toEqual([
    { address: "C1", formula: mix, value: "Line", spill: "C1:D3" },
    { address: "E1", formula: "=_xldudf_FUNNEL_HHI(A2:A3)", value: 0.5, spill: "E1" },
  ]);
});

test("a sheet without formulas, or without cells, has none of ours", async () => {
  const { port, control, id } = await deals();
  expect(await port.ourFormulas(id)).toEqual([]);
  expect(await port.ourFormulas(await control.addSheet("Empty", []))).toEqual([]);
});

test("writing the same formula again makes Excel calculate it anew", async () => {
  let answer = 1;
  const { port, control } = openExcel({ calculate: () => answer });
  const id = await control.addSheet("Deals", [[hhi]]);
  answer = 2;
  await port.rewriteFormulas(id, [{ address: "A1", formula: hhi }]);
  expect(await control.value(id, "A1")).toBe(2);
});

test("rewrites none where one of the cells holds no formula of ours any more", async () => {
  const { port, control, id } = await deals();
  await control.type(id, "C1", hhi);
  const formulas = [
    { address: "C1", formula: "=FUNNEL_HHI(A2:A9)" },
    { address: "A2", formula: hhi },
  ];
  await expect(port.rewriteFormulas(id, formulas)).rejects.toMatchObject({
    code: "sheet-changed",
    detail: "A2",
  });
  expect(await control.formula(id, "C1")).toBe(hhi);
  expect(await control.value(id, "A2")).toBe("Sensors");
});

test("freezing leaves the values of all spilled cells, text as text", async () => {
  const { port, control, id } = await deals();
  await control.type(id, "C1", mix);
  await control.type(id, "F1", hhi);
  await port.freezeFormulas(id, ["C1", "F1"]);
  const { cells } = await port.read(id);
  expect(cells.values.map((row) => row.slice(2))).toEqual([
    ["Line", "Share", "", 0.5],
    ["=Sensors", 1, "", ""],
    ["#N/A", "", "", ""],
  ]);
  for (const at of ["C1", "C2", "F1"]) expect(await control.formula(id, at)).toBe("");
  expect(await port.ourFormulas(id)).toEqual([]);
});
