import type { WorkbookControl } from "../WorkbookControl";
import { midnightIn } from "./midnightIn";
import { plainDress } from "./model/CellStore";
import { RangeDouble } from "./model/RangeDouble";
import { RuleDouble } from "./model/RuleDouble";
import type { SpreadsheetDouble } from "./model/SpreadsheetDouble";

type Counting = Pick<WorkbookControl, "settle" | "hostCalls" | "resetHostCalls" | "anotherUser">;

/** What a person does to the document, without passing through Code.js. */
export function sheetsControl(document: SpreadsheetDouble, counting: Counting): WorkbookControl {
  const sheet = (id: string) => document.byId(id);
  return {
    ...counting,
    tellsParts: true,
    addSheet: async (name, rows) => {
      const made = document.add(name);
      document.active = made;
      // A file that is imported brings a grid as large as it needs.
      made.grid.rows = Math.max(made.grid.rows, rows.length);
      made.grid.columns = Math.max(made.grid.columns, ...rows.map((row) => row.length));
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value === null || value === undefined || value === "") return;
          const cell = made.cells.ensure(r + 1, c + 1);
          cell.value = value instanceof Date ? midnightIn(document.timeZone, value) : value;
          if (value instanceof Date) cell.format = "yyyy-mm-dd";
        });
      });
      return String(made.id);
    },
    activate: async (id) => {
      document.active = sheet(id);
    },
    rename: async (id, name) => {
      sheet(id).name = name;
    },
    remove: async (id) => {
      document.sheets = document.sheets.filter((kept) => kept !== sheet(id));
      document.active = document.sheets[0] ?? null;
    },
    protect: async (id) => {
      sheet(id).protections.whole = true;
    },
    hideRows: async (id, rows) => {
      for (const row of rows) sheet(id).hidden.add(row);
    },
    protectRange: async (id, address) => {
      sheet(id).protections.ranges.push(sheet(id).range(address).area);
    },
    freeRange: async (id, address) => {
      sheet(id).protections.free.push(sheet(id).range(address).area);
    },
    merge: async (id, address) => {
      sheet(id).merged.push(sheet(id).range(address).area);
    },
    insertColumn: async (id, before) => {
      sheet(id).cells.insertColumn(before + 1);
      sheet(id).grid.columns += 1;
      sheet(id).rules = sheet(id).rules.map((rule) => rule.afterInsertedColumn(before));
    },
    type: async (id, address, content) => {
      const range = sheet(id).range(address);
      range.setValue(content);
    },
    value: async (id, address) => sheet(id).range(address).getValues()[0]?.[0],
    formula: async (id, address) => sheet(id).range(address).getFormulas()[0]?.[0] ?? "",
    fill: async () => "",
    dress: async (id, address) => {
      const { top, left } = sheet(id).range(address).area;
      const { bold = false, dress = plainDress } = sheet(id).cells.at(top, left + 1) ?? {};
      return { bold, ...dress };
    },
    column: async (id, column) => ({
      width: sheet(id).getColumnWidth(column + 1),
      isHidden: sheet(id).hiddenColumns.has(column + 1),
    }),
    frozen: async (id) => sheet(id).frozen,
    addForeignRule: async (id, range, formula) => {
      sheet(id).rules.push(new RuleDouble(formula, "#ffff00", "#000000", [sheet(id).range(range)]));
    },
    rules: async (id) =>
      sheet(id).rules.map((rule) => ({
        range: rule.ranges.map((range) => asFarAsFilled(range).getA1Notation()).join(","),
        formula: rule.formula,
        fill: rule.fill,
      })),
    select: async (id, address) => {
      document.active = sheet(id);
      sheet(id).selected = [address];
    },
    selectedRows: async () => {
      const rows = document.activeSheet().selected.flatMap((address) => {
        const { top, bottom } = document.activeSheet().range(address).area;
        return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
      });
      return [...new Set(rows)].sort((a, b) => a - b);
    },
    breakHost: async (message) => {
      document.broken = message;
    },
    showChartSheet: async (name) => {
      document.active = document.add(name, "OBJECT");
    },
    formatCell: async (id, address, format) => {
      sheet(id).range(address).setNumberFormat(format);
    },
    writes: () => document.writes,
    failWrite: async (next, message) => {
      document.failing.set(document.writes + next, message);
    },
    mend: async () => {
      document.broken = "";
      document.failing.clear();
    },
  };
}

/** Our rules go on to the grid's end; the contract speaks of the rows that hold something. */
function asFarAsFilled(range: RangeDouble): RangeDouble {
  const { sheet, area } = range;
  if (area.bottom < sheet.grid.rows) return range;
  return new RangeDouble(sheet, { ...area, bottom: Math.max(area.top, sheet.cells.extent().rows) });
}
