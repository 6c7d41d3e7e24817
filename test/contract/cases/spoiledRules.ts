import type { ContractCase, OpenedWorkbook } from "../ContractCase";
import { deals, listed, mark, sensors, valves } from "../deals";

/** Two rules of the user's, of which the host cannot read the lower one any more, below one of ours. */
async function spoiled({ port, control }: OpenedWorkbook): Promise<string> {
  const id = await control.addSheet("Deals", deals);
  await control.addForeignRule(id, "A2:A9", "=$A2=1");
  await control.addForeignRule(id, "C2:C9", "=$C2=2");
  await port.colour(id, [sensors], mark);
  await control.spoilRule?.(id, 2);
  return id;
}

const formulas = async ({ control }: OpenedWorkbook, id: string) =>
  (await control.rules(id)).map(({ formula }) => formula);

/** A rule that the host has and cannot read stops nothing. */
export const spoiledRules: readonly ContractCase[] = [
  {
    title: "colours are replaced beside a rule that cannot be read",
    needs: "spoilRule",
    run: async (opened) => {
      const id = await spoiled(opened);
      await opened.port.colour(id, [valves], mark);
      expect((await opened.control.rules(id)).slice(0, 1)).toEqual([listed(valves)]);
      expect((await formulas(opened, id)).slice(1)).toEqual(["=$C2=2", "=$A2=1"]);
    },
  },
  {
    title: "colours are cleared beside a rule that cannot be read, and it stays",
    needs: "spoilRule",
    run: async (opened) => {
      const id = await spoiled(opened);
      expect(await opened.port.clearColours(id)).toBe(1);
      expect(await formulas(opened, id)).toEqual(["=$C2=2", "=$A2=1"]);
    },
  },
  {
    title: "rules that cannot be read are counted, sheet by sheet",
    needs: "spoilRule",
    run: async (opened) => {
      const id = await spoiled(opened);
      const other = await opened.control.addSheet("Other", deals);
      expect(await opened.port.unreadRules?.(id)).toBe(1);
      expect(await opened.port.unreadRules?.(other)).toBe(0);
      await opened.control.spoilRule?.(id, 1);
      expect(await opened.port.unreadRules?.(id)).toBe(2);
    },
  },
];
