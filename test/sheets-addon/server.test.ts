import { manyDeals, mark, rule } from "../contract/deals";
import { openSheets } from "../hosts/sheets/openSheets";

const rangesOf = ({ document }: ReturnType<typeof openSheets>, id: string) =>
  document.byId(id).rules.map(({ ranges }) => ranges.map((range) => range.getA1Notation()).join());

describe("colours in Google Sheets", () => {
  it("go on to the grid's end where nothing stands below the table", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(3));
    await sheets.port.colour(id, [rule("B2:B4", "Sensors"), rule("A2:C4", "Valves")], mark);
    expect(rangesOf(sheets, id)).toEqual(["B2:B1000", "A2:C1000"]);
  });

  it("end with the table where something stands below it, and heed nothing beside it", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(3));
    await sheets.control.type(id, "H40", "my own list");
    await sheets.port.colour(id, [rule("B2:B4", "Sensors")], mark);
    expect(rangesOf(sheets, id)).toEqual(["B2:B1000"]);
    await sheets.control.type(id, "A9", "Total");
    await sheets.port.colour(id, [rule("B2:B4", "Sensors")], mark);
    expect(rangesOf(sheets, id)).toEqual(["B2:B4"]);
  });

  it("end with the table where a cell below it is locked", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(3));
    await sheets.control.protectRange?.(id, "A500:C500");
    await sheets.port.colour(id, [rule("B2:B4", "Sensors")], mark);
    expect(rangesOf(sheets, id)).toEqual(["B2:B4"]);
  });

  it("reach no further than a grid from which rows were deleted", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(3));
    sheets.document.byId(id).grid.rows = 3;
    await sheets.port.colour(id, [rule("B2:B4", "Sensors")], mark);
    expect(rangesOf(sheets, id)).toEqual(["B2:B3"]);
  });
});

describe("a table that has no room", () => {
  const lines = Array.from({ length: 60 }, (_, i) => [`Line ${i}`]);

  it.each([
    ["below the last row", "E980"],
    ["beyond the last column", "X2"],
    ["over what stands there", "C1"],
  ])("is taken out again: %s", async (_, address) => {
    const { port, control } = openSheets();
    const id = await control.addSheet("Deals", [["Line"], ...lines]);
    await control.type(id, "D3", "mine");
    await expect(port.insertFormula(id, "=FUNNEL_MIX(A2:A61)", address)).rejects.toMatchObject({
      code: "no-room",
      detail: address,
    });
    expect(await control.formula(id, address)).toBe("");
    expect(await control.value(id, address)).toBe("");
    expect(await control.value(id, "D3")).toBe("mine");
  });

  it("finds room elsewhere", async () => {
    const { port, control } = openSheets();
    const id = await control.addSheet("Deals", [["Line"], ...lines]);
    expect(await port.insertFormula(id, "=FUNNEL_MIX(A2:A61)", "C1")).toBe("C1");
    expect(await control.value(id, "C61")).not.toBe("");
  });
});

describe("freezing in Google Sheets", () => {
  it("waits for a formula that is still calculating", async () => {
    const { port, control, document } = openSheets();
    const id = await control.addSheet("Deals", manyDeals(3));
    await port.insertFormula(id, "=FUNNEL_HHI(B2:B4)", "E2");
    document.calculator = () => "Loading...";
    document.changed = true;
    await expect(port.freezeFormulas(id, ["E2"])).rejects.toMatchObject({ code: "timeout" });
    expect(await control.formula(id, "E2")).toBe("=FUNNEL_HHI(B2:B4)");
  });

  it("takes a formula that cannot be called from here by what goes empty without it", async () => {
    const { port, control, document } = openSheets();
    const id = await control.addSheet("Deals", manyDeals(3));
    document.calculator = (formula) => (formula.includes("0,7") ? [["Line"], ["Sensors"]] : "#NAME?");
    for (const formula of ["=FUNNEL_MIX(B2:B4; 0,7)", "=FUNNEL_MIX(1, 0,7)", "=FUNNEL_MIX(Deals0,7)"]) {
      await control.type(id, "E2", formula);
      await port.freezeFormulas(id, ["E2"]);
      expect(await control.formula(id, "E2")).toBe("");
      expect([await control.value(id, "E2"), await control.value(id, "E3")]).toEqual(["Line", "Sensors"]);
      await control.type(id, "E2", "");
      await control.type(id, "E3", "");
    }
  });

  it("reads texts, percents, left-out arguments and other sheets as Google Sheets hands them over", async () => {
    const { port, control, document } = openSheets();
    await control.addSheet("Tom's deals", manyDeals(40));
    const id = await control.addSheet("Report", []);
    const table = Array.from({ length: 3 }, (_, r) =>
      ["Line", "Deals", "Share", "Amount", "Share"].map((h) => h + r),
    );
    document.calculator = () => table;
    const formula = "=FUNNEL_MIX('Tom''s deals'!B2:B41;;'Tom''s deals'!C2:C41)";
    await control.type(id, "B2", formula);
    const before = document.writes;
    await port.freezeFormulas(id, ["B2"]);
    expect(document.writes - before).toBe(1);
    expect((await port.read(id)).cells.values.slice(1).map((row) => row.slice(1))).toEqual(table);
  });

  it("keeps an error as the text that is shown", async () => {
    const { port, control } = openSheets();
    const id = await control.addSheet("Deals", manyDeals(3));
    await control.type(id, "E2", "=FUNNEL_HHI()");
    await control.type(id, "E3", "=FUNNEL_NO_SUCH(B2:B4)");
    await port.freezeFormulas(id, ["E3"]);
    expect(await control.value(id, "E3")).toBe("#NAME?");
    expect(await control.formula(id, "E3")).toBe("");
  });

  it("even a stop for good after any write leaves the formula or its text in the cell, and all values", async () => {
    const { port, control, document } = openSheets();
    for (let turn = 1; turn <= 3; turn++) {
      const id = await control.addSheet(`Deals ${turn}`, manyDeals(3));
      await port.insertFormula(id, "=FUNNEL_HHI(B2:B4)", "E2");
      for (let write = turn; write < 20; write++) await control.failWrite?.(write, "stopped");
      await port
        .rewriteFormulas(id, [{ address: "E2", formula: "=FUNNEL_HHI(B2:B4)" }])
        .catch(() => undefined);
      await control.mend();
      const left = [await control.formula(id, "E2"), await control.value(id, "E2")];
      expect(left).toContain("=FUNNEL_HHI(B2:B4)");
      expect(document.byId(id).cells.at(2, 1)?.value).toBe("Account 0");
    }
  });
});
