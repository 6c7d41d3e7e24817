import type { ContractCase, OpenedWorkbook } from "../ContractCase";
import { deals, mark, sensors } from "../deals";

/** A sheet that has been listened to long enough for a host that must look to have looked. */
async function listening({ port, control }: OpenedWorkbook) {
  const id = await control.addSheet("Deals", deals);
  await control.settle();
  const heard: string[] = [];
  const stop = port.onEdit((sheetId) => heard.push(sheetId));
  await control.settle();
  heard.length = 0;
  return { id, heard, stop };
}

export const edits: readonly ContractCase[] = [
  {
    title: "an edit of the active sheet is told once",
    run: async (opened) => {
      const { id, heard, stop } = await listening(opened);
      await opened.control.type(id, "B2", "Valves");
      await opened.control.settle();
      stop();
      expect(heard).toEqual([id]);
    },
  },
  {
    title: "one letter of another script in place of another is an edit",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet("Deals", [["Account"], ["Müller"], ["東京"]]);
      await control.settle();
      const heard: string[] = [];
      const stop = port.onEdit((sheetId) => heard.push(sheetId));
      await control.settle();
      heard.length = 0;
      await control.type(id, "A2", "Möller");
      await control.settle();
      await control.type(id, "A3", "京都");
      await control.settle();
      stop();
      expect(heard).toEqual([id, id]);
    },
  },
  {
    title: "several edits in a row are told as one",
    run: async (opened) => {
      const { id, heard, stop } = await listening(opened);
      for (const address of ["B2", "B3", "B4"]) await opened.control.type(id, address, "Pumps");
      await opened.control.settle();
      stop();
      expect(heard).toEqual([id]);
    },
  },
  {
    title: "our own colouring is not told",
    run: async (opened) => {
      const { id, heard, stop } = await listening(opened);
      await opened.port.colour(id, [sensors], mark);
      await opened.control.settle();
      await opened.port.clearColours(id);
      await opened.control.settle();
      stop();
      expect(heard).toEqual([]);
    },
  },
  {
    title: "nothing is told without an edit",
    run: async (opened) => {
      const { heard, stop } = await listening(opened);
      await opened.port.read();
      await opened.control.settle();
      stop();
      expect(heard).toEqual([]);
    },
  },
  {
    title: "nothing is told after stopping, an edit that waited neither",
    run: async (opened) => {
      const { id, heard, stop } = await listening(opened);
      await opened.control.type(id, "B2", "Valves");
      stop();
      await opened.control.settle();
      await opened.control.type(id, "B3", "Valves");
      await opened.control.settle();
      expect(heard).toEqual([]);
    },
  },
];
