import { PortError } from "../../../core/port/port";
import { type ContractCase, refusal } from "../ContractCase";
import { deals, manyDeals } from "../deals";

/** More than one part in every host: Google Sheets takes 200,000 cells at once. */
const manyRows = 70_000;

export const parts: readonly ContractCase[] = [
  {
    title: "a large sheet tells how many of its rows are read, rising to all of them",
    needs: "tellsParts",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", manyDeals(manyRows));
      const told: number[] = [];
      const { cells } = await port.read(id, (rows, of) => {
        expect(of).toBe(manyRows + 1);
        told.push(rows);
      });
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.at(-1)).toBe(manyRows + 1);
      expect(cells.values).toHaveLength(manyRows + 1);
    },
  },
  {
    title: "who hears of a part may end the reading, and the next one works",
    needs: "tellsParts",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", manyDeals(manyRows));
      const told: number[] = [];
      const stop = (rows: number) => {
        told.push(rows);
        throw new PortError("timeout", "the user stopped");
      };
      expect(await refusal(port.read(id, stop))).toBe("timeout");
      expect(told).toHaveLength(1);
      await control.activate(await control.addSheet("Other", deals));
      expect((await port.read()).cells.values[1]?.[0]).toBe("Acme");
    },
  },
];
