import { parseRange, rangeAddress } from "../../core/cells/a1";
import { dayOfDate } from "./dayOfDate";
import { insertColumnInFormula } from "./excel/model/insertColumnInFormula";
import type { MemorySheet } from "./MemorySheet";
import type { MemoryWorkbook } from "./MemoryWorkbook";
import type { WorkbookControl } from "./WorkbookControl";

/** A person at a workbook in memory. `settle` lets debounced edit events arrive; the test's clock decides how. */
export function memoryControl(book: MemoryWorkbook, settle: () => Promise<void>): WorkbookControl {
  let counted = 0;
  const calls = () => [...book.calls.values()].reduce((sum, count) => sum + count, 0);
  const contentAt = (sheet: MemorySheet, address: string) => {
    const { top, left } = parseRange(address) ?? { top: 0, left: 0 };
    return sheet.cells[top - 1]?.[left] ?? "";
  };
  return {
    tellsParts: true,
    addSheet: async (name, rows) => {
      const cells = rows.map((row) => row.map((value) => (value instanceof Date ? dayOfDate(value) : value)));
      const { id, formats } = book.add(name, cells);
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          const address = rangeAddress({ top: r + 1, bottom: r + 1, left: c, right: c });
          if (value instanceof Date) formats.set(address, "yyyy-mm-dd");
        });
      });
      book.activate(id);
      return id;
    },
    dress: async (id, address) => {
      const style = book.sheet(id).styles.get(address);
      const { bold = false, size = 0, colour = "", fill = "", isRight = false, line = "" } = style ?? {};
      return { bold, size, colour, fill, isRight, line };
    },
    column: async (id, column) => {
      const layout = book.sheet(id).layout;
      return { width: layout?.widths[column] ?? 0, isHidden: layout?.hidden.includes(column) ?? false };
    },
    frozen: async (id) => book.sheet(id).layout?.frozen ?? { rows: 0, columns: 0 },
    activate: async (id) => book.activate(id),
    rename: async (id, name) => {
      book.sheet(id).name = name;
    },
    remove: async (id) => {
      book.workSheets = book.workSheets.filter((sheet) => sheet.id !== id);
      const [first] = book.workSheets;
      if (first) book.activate(first.id);
    },
    protect: async (id) => {
      book.sheet(id).isProtected = true;
    },
    hideRows: async (id, rows) => {
      book.sheet(id).hiddenRows += rows.length;
    },
    merge: async (id, address) => {
      const area = parseRange(address);
      if (area) book.sheet(id).merges.push({ ...area, top: area.top - 1, bottom: area.bottom - 1 });
    },
    insertColumn: async (id, before) => {
      const sheet = book.sheet(id);
      for (const row of sheet.cells) row.splice(before, 0, "");
      const moved = (column: number) => (column >= before ? column + 1 : column);
      sheet.rules = sheet.rules.map(({ range, formula, fill }) => {
        const { top, bottom, left, right } = parseRange(range) ?? { top: 1, bottom: 1, left: 0, right: 0 };
        return {
          range: rangeAddress({ top, bottom, left: moved(left), right: moved(right) }),
          formula: insertColumnInFormula(formula, before),
          fill,
        };
      });
    },
    type: async (id, address, content) => {
      if (typeof content === "string" && content.startsWith("=")) book.editFormula(id, address, content);
      else book.edit(id, address, [[content]]);
    },
    value: async (id, address) => contentAt(book.sheet(id), address),
    formula: async (id, address) => book.sheet(id).formulas.get(address)?.text ?? "",
    fill: async () => "",
    addForeignRule: async (id, range, formula) => {
      book.sheet(id).rules.push({ range, formula, fill: "#ffff00" });
    },
    rules: async (id) => [...book.sheet(id).rules],
    select: async (id, address) => book.selectCell(id, address),
    selectedRows: async () => [...new Set(book.selection?.rows)].sort((a, b) => a - b),
    editCell: async (isEditing) => {
      book.editing = isEditing;
    },
    showChartSheet: async (name) => book.activate(book.add(name, [], { kind: "chart" }).id),
    formatCell: async (id, address, format) => {
      book.sheet(id).formats.set(address, format);
    },
    breakHost: async (message) => {
      book.broken = message;
    },
    mend: async () => {
      book.broken = "";
    },
    anotherUser: () => book,
    hostCalls: () => calls() - counted,
    resetHostCalls: () => {
      counted = calls();
    },
    settle,
  };
}
