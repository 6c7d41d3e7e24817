import { type ContractCase, refusalInFull } from "../ContractCase";
import { deals, mark, sensors } from "../deals";

const outOfOrder = "The document is out of order";

export const failures: readonly ContractCase[] = [
  {
    title: "a failure of the host itself comes with the host's words, and the next call works",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.breakHost(outOfOrder);
      const fault = await refusalInFull(port.colour(id, [sensors], mark));
      await control.mend();
      expect(fault.code).toBe("host");
      expect(fault.detail).toContain(outOfOrder);
      await port.colour(id, [sensors], mark);
      expect(await control.rules(id)).toHaveLength(1);
    },
  },
  {
    title: "a failure of the host while a formula is written leaves the cell empty",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.breakHost(outOfOrder);
      const fault = await refusalInFull(port.insertFormula(id, "=FUNNEL_HHI(B2:B4)", "E2"));
      await control.mend();
      expect(fault).toMatchObject({ code: "host" });
      expect(await control.value(id, "E2")).toBe("");
    },
  },
  {
    title: "a refusal names the sheet, so that a person knows which",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals of Q3", deals);
      await control.type(id, "B1", "Product");
      expect((await refusalInFull(port.colour(id, [sensors], mark))).detail).toContain("Deals of Q3");
      await control.protect(id);
      expect((await refusalInFull(port.insertFormula(id, "=FUNNEL_HHI(B2:B4)", "E2"))).detail).toContain(
        "Deals of Q3",
      );
    },
  },
];
