import type { ContractCase, OpenedWorkbook } from "../ContractCase";
import { deals } from "../deals";

/** Two sheets, the second of them active, and what is told from then on. */
async function listening({ port, control }: OpenedWorkbook) {
  const first = await control.addSheet("Deals", deals);
  const second = await control.addSheet("More deals", deals);
  const heard: string[] = [];
  const stop = port.onActivate((sheetId) => heard.push(sheetId));
  await control.settle();
  heard.length = 0;
  return { first, second, heard, stop };
}

export const activation: readonly ContractCase[] = [
  {
    title: "going to another sheet is told, and so is coming back",
    run: async (opened) => {
      const { first, second, heard, stop } = await listening(opened);
      await opened.control.activate(first);
      await opened.control.settle();
      await opened.control.activate(second);
      await opened.control.settle();
      stop();
      expect(heard).toEqual([first, second]);
    },
  },
  {
    title: "what is told to be active is the active sheet",
    run: async (opened) => {
      const { first, heard, stop } = await listening(opened);
      await opened.control.select(first, "B2");
      await opened.control.settle();
      stop();
      expect(heard).toEqual([(await opened.port.activeSheet()).id]);
    },
  },
  {
    title: "typing, colouring and selecting on the active sheet tell of no other",
    run: async (opened) => {
      const { second, heard, stop } = await listening(opened);
      await opened.control.type(second, "B2", "Valves");
      await opened.port.clearColours(second);
      await opened.port.selectRows(second, [2]);
      await opened.control.settle();
      stop();
      expect(heard).toEqual([]);
    },
  },
  {
    title: "writing a sheet of ours tells of no other, since the active one stays",
    run: async (opened) => {
      const { heard, stop } = await listening(opened);
      const block = { at: "A1", rows: [["Line"]], heading: true, formats: [] };
      await opened.port.writeOwn({ key: "plan", name: "Plan", blocks: [block], charts: [] });
      await opened.control.settle();
      stop();
      expect(heard).toEqual([]);
    },
  },
  {
    title: "no sheet is told after stopping, while edits are told on",
    run: async (opened) => {
      const { first, second, heard, stop } = await listening(opened);
      const edited: string[] = [];
      const stopEdits = opened.port.onEdit((sheetId) => edited.push(sheetId));
      await opened.control.settle();
      stop();
      await opened.control.type(second, "B2", "Pumps");
      await opened.control.settle();
      await opened.control.activate(first);
      stopEdits();
      await opened.control.settle();
      expect(heard).toEqual([]);
      expect(edited[0]).toBe(second);
    },
  },
];
