import { appendLog, readLogRows, takeBackLog } from "../../../core/port/log";
import { logSheet } from "../../../core/port/logSheet";
import { keptRows } from "../../../core/sheets/logRows";
import { type ContractCase, refusal } from "../ContractCase";

const first = ["2026-01-05", "score", "Balance", 61, "watch", ""];
const second = ["2026-01-12", "score", "Balance", 70, "=better", "a key"];

export const log: readonly ContractCase[] = [
  {
    title: "a document without a log reads as no rows, and reading makes no sheet",
    run: async ({ port }) => {
      const before = await port.sheets();
      expect(await readLogRows(port)).toEqual([]);
      expect(await port.sheets()).toEqual(before);
    },
  },
  {
    title: "rows are appended below one heading and read back as they were written",
    run: async ({ port }) => {
      await appendLog(port, [first]);
      await appendLog(port, [second, first]);
      expect(await readLogRows(port)).toEqual([first, second, first]);
      const sheet = (await port.sheets()).find(({ name }) => name === logSheet.name);
      const { values } = (await port.read(sheet?.id)).cells;
      expect(values.filter(([cell]) => cell === logSheet.heading[0])).toHaveLength(1);
      expect(values[3]).toEqual([...logSheet.heading]);
    },
  },
  {
    title: "rows go below what a person added to the log",
    run: async ({ port, control }) => {
      await appendLog(port, [first]);
      const sheet = (await port.sheets()).find(({ name }) => name === logSheet.name);
      await control.type(sheet?.id ?? "", "A6", "my note");
      await appendLog(port, [second]);
      expect((await readLogRows(port)).map(([cell]) => cell)).toEqual([first[0], "my note", second[0]]);
    },
  },
  {
    title: "a log grows beyond the rows of a new sheet",
    run: async ({ port }) => {
      const many = Array.from({ length: 995 }, (_, i) => [`row ${i + 1}`, "score", "Balance", i, "", ""]);
      await appendLog(port, many);
      for (const row of ["the 1,000th", "the 1,001st", "the 1,002nd"])
        await appendLog(port, [[row, "score", "Balance", 1, "", ""], first]);
      const rows = await readLogRows(port);
      expect(rows).toHaveLength(1001);
      expect(rows[999]?.[0]).toBe("the 1,002nd");
      expect(rows[1000]).toEqual(first);
    },
  },
  {
    title: "a log of an earlier version, without the last column, keeps its rows and goes on",
    run: async ({ port, control }) => {
      const heading = logSheet.heading.slice(0, 5);
      const block = { at: "below" as const, rows: [heading, first.slice(0, 5)], heading: true, formats: [] };
      const { id } = await port.writeOwn({
        key: logSheet.key,
        name: logSheet.name,
        blocks: [block],
        charts: [],
      });
      await control.type(id, "A3", "my note");
      await appendLog(port, [second]);
      const blank = ["", "", "", "", ""];
      // A host gives what was never written as nothing.
      const rows = (await readLogRows(port)).map((row) => row.map((cell) => cell ?? ""));
      expect(rows).toEqual([first, ["my note", ...blank], second]);
      expect((await port.read(id)).cells.values[0]?.slice(0, 5)).toEqual(heading);
    },
  },
  {
    title:
      "a log is made with its title, its dates are dates and its shares per cent, and what only we read is hidden",
    run: async ({ port, control }) => {
      const rows = [
        [46295, "score", "", 70, "", ""],
        [46295, "finding", "Product lines", 0.72, "Leaning", "line-concentration leaning"],
        [46295, "not possible", "Norden | Service", 46402, "", ""],
      ];
      await appendLog(port, rows);
      expect(await readLogRows(port)).toEqual(rows);
      const sheet = await port.readOwn(logSheet.key);
      const formats = sheet?.cells.formats?.slice(4 - (sheet.cells.top - 1)).map((row) => [row[0], row[3]]);
      expect(formats?.[0]?.[0]).toBe("yyyy-mm-dd");
      expect(formats?.[1]).toEqual(["yyyy-mm-dd", "0%"]);
      expect(formats?.[2]).toEqual(["yyyy-mm-dd", "yyyy-mm-dd"]);
      const id = sheet?.id ?? "";
      expect(await control.dress(id, "A1")).toMatchObject({ bold: true, size: 15 });
      expect(await control.dress(id, "A4")).toMatchObject({ bold: true, fill: "#f3f5f7" });
      expect(await control.dress(id, "A6")).toMatchObject({ bold: false, fill: "" });
      expect(await control.column(id, 5)).toMatchObject({ isHidden: true });
      expect(await control.frozen(id)).toEqual({ rows: 4, columns: 0 });
    },
  },
  {
    title: "a cell of the log holds as many letters as the deals of a review take",
    run: async ({ port }) => {
      const [long] = keptRows("x".repeat(40_000), 500, 46000);
      await appendLog(port, [(long ?? []).map((cell) => cell ?? "")]);
      expect((await readLogRows(port))[0]?.[5]).toBe("x".repeat(30_000));
    },
  },
  {
    title: "a renamed log is found again",
    run: async ({ port, control }) => {
      await appendLog(port, [first]);
      const sheet = (await port.sheets()).find(({ name }) => name === logSheet.name);
      await control.rename(sheet?.id ?? "", "Our history");
      await appendLog(port, [second]);
      expect(await readLogRows(port)).toEqual([first, second]);
    },
  },
  {
    title: "a stranger's sheet of the log's name is left alone",
    run: async ({ port, control }) => {
      const id = await control.addSheet(logSheet.name, [["my own"]]);
      expect(await refusal(appendLog(port, [first]))).toBe("name-taken");
      expect((await port.read(id)).cells.values).toEqual([["my own"]]);
    },
  },
  {
    title:
      "rows are taken out of the log again, whatever was added below them meanwhile, and nothing else is",
    run: async ({ port }) => {
      await appendLog(port, [first]);
      const added = await appendLog(port, [second, second]);
      await appendLog(port, [first]);
      await takeBackLog(port, added);
      expect(await readLogRows(port)).toEqual([first, first]);
      expect(await refusal(takeBackLog(port, added))).toBe("sheet-changed");
      expect(await readLogRows(port)).toEqual([first, first]);
    },
  },
  {
    title: "a log that was made for the rows goes with them, and a new one begins as the first did",
    run: async ({ port }) => {
      const before = await port.sheets();
      await takeBackLog(port, await appendLog(port, [first, second]));
      expect(await port.sheets()).toEqual(before);
      expect(await readLogRows(port)).toEqual([]);
      await appendLog(port, [second]);
      expect(await readLogRows(port)).toEqual([second]);
    },
  },
  {
    title: "rows that somebody has changed meanwhile are not taken out of the log",
    run: async ({ port, control }) => {
      const added = await appendLog(port, [first, second]);
      const id = (await port.readOwn(logSheet.key))?.id ?? "";
      await control.type(id, "C6", "my note");
      expect(await refusal(takeBackLog(port, added))).toBe("sheet-changed");
      expect(await readLogRows(port)).toHaveLength(2);
    },
  },
];
