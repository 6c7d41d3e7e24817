import { PortError } from "../../core/port/port";
import { MemoryWorkbook } from "./MemoryWorkbook";

const workbook = () => {
  const book = new MemoryWorkbook();
  return { book, sheet: book.add("Deals", [["Line"], ["Sensors"]]) };
};

const refusal = (code: string) => expect.objectContaining({ name: "PortError", code });

/** What the contract does not ask of every host. */
describe("MemoryWorkbook", () => {
  test("a chart sheet is not a worksheet", async () => {
    const { book } = workbook();
    const chart = book.add("Chart", [], { kind: "chart" });
    await expect(book.read(chart.id)).rejects.toEqual(refusal("not-a-worksheet"));
    expect((await book.sheets()).map(({ name }) => name)).toEqual(["Deals"]);
  });

  test("a cell being edited refuses a write", async () => {
    const { book, sheet } = workbook();
    book.editing = true;
    await expect(book.insertFormula(sheet.id, "=1", "D1")).rejects.toEqual(refusal("edit-mode"));
  });

  test("texts come back as they were kept, up to the document's limit", async () => {
    const book = new MemoryWorkbook({ textLimit: 5 });
    await book.keepText("settings", "12345");
    await expect(book.keepText("settings", "123456")).rejects.toEqual(
      new PortError("settings-too-large", "6 of 5 characters"),
    );
    expect(await book.readText("settings")).toBe("12345");
  });

  test("an edit is told at once, until the listener stops", () => {
    const { book, sheet } = workbook();
    const heard: string[] = [];
    const stop = book.onEdit((id) => heard.push(id));
    book.edit(sheet.id, "A2", [["Valves"]]);
    stop();
    book.edit(sheet.id, "A2", [["Sensors"]]);
    expect(heard).toEqual([sheet.id]);
    expect(sheet.cells[1]?.[0]).toBe("Sensors");
  });
});
