import type { WorkbookPort } from "../../../core/port/port";
import { openExcel } from "../../hosts/excel/openExcel";

const mark = { row: 1, left: 0, headers: ["Line"] };
const rule = {
  group: "dominant-line",
  range: "A2:A2",
  formula: "=TRUE",
  fill: "#ffddcc",
  text: "#000000",
} as const;

const onASheet: [string, (port: WorkbookPort, id: string) => Promise<unknown>][] = [
  ["read", (port, id) => port.read(id)],
  ["selectRows", (port, id) => port.selectRows(id, [1])],
  ["colour", (port, id) => port.colour(id, [rule], mark)],
  ["clearColours", (port, id) => port.clearColours(id)],
  ["insertFormula", (port, id) => port.insertFormula(id, "=FUNNEL_HHI(A:A)", "Z9")],
  ["ourFormulas", (port, id) => port.ourFormulas(id)],
  [
    "rewriteFormulas",
    (port, id) => port.rewriteFormulas(id, [{ address: "B1", formula: "=FUNNEL_HHI(A:A)" }]),
  ],
  ["freezeFormulas", (port, id) => port.freezeFormulas(id, ["B1"])],
];

const writing = onASheet.filter(
  ([name]) => !["read", "selectRows", "ourFormulas", "clearColours"].includes(name),
);

async function withFormula() {
  const excel = openExcel();
  const id = await excel.control.addSheet("Deals", [["Line"], ["Sensors"]]);
  await excel.control.type(id, "B1", "=FUNNEL_HHI(A:A)");
  return { ...excel, id };
}

test.each(onASheet)("%s of a sheet that is gone says so and names it", async (_, act) => {
  const { port, control, id } = await withFormula();
  await control.remove(id);
  await expect(act(port, id)).rejects.toMatchObject({ name: "PortError", code: "missing-sheet", detail: id });
});

test.each(onASheet)("%s while the user types into a cell says so", async (_, act) => {
  const { port, host, id } = await withFormula();
  host.editing = true;
  await expect(act(port, id)).rejects.toMatchObject({ code: "edit-mode" });
});

test.each(writing)("%s on a protected sheet says so, names it and writes nothing", async (_, act) => {
  const { port, control, id } = await withFormula();
  await control.protect(id);
  await expect(act(port, id)).rejects.toMatchObject({ code: "protected-sheet", detail: "Deals" });
  expect(await control.rules(id)).toEqual([]);
  expect(await control.formula(id, "Z9")).toBe("");
  expect(await control.formula(id, "B1")).toBe("=FUNNEL_HHI(A:A)");
});

test.each(onASheet)("%s passes on the words of a failure that we do not know", async (_, act) => {
  const { port, control, id } = await withFormula();
  await control.breakHost("An internal error has occurred.");
  await expect(act(port, id)).rejects.toMatchObject({
    code: "host",
    detail: "An internal error has occurred.",
  });
});
