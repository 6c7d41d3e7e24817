import { review } from "../../../core/balance/review";
import { isOurRule } from "../../../core/colours/marker";
import { planColours } from "../../../core/colours/planColours";
import { headerMark } from "../../../core/port/headerMark";
import { readPipeline } from "../../../core/table/readPipeline";
import { type ContractCase, type OpenedWorkbook, refusal } from "../ContractCase";
import { deals, listed, manyDeals, mark, rule, sensors, valves } from "../deals";

async function ourRules({ control }: OpenedWorkbook, id: string) {
  return (await control.rules(id)).filter(({ formula }) => isOurRule(formula));
}

async function foreignRules({ control }: OpenedWorkbook, id: string) {
  return (await control.rules(id)).filter(({ formula }) => !isOurRule(formula));
}

/** Reads, reviews and plans as the pane does. */
async function planned({ port }: OpenedWorkbook, id: string) {
  const reading = readPipeline((await port.read(id)).cells);
  if (!reading.ok) throw new Error("the deals of the case cannot be read");
  const { rules } = planColours(reading.pipeline, review(reading.pipeline));
  return { rules, mark: headerMark(reading.pipeline) };
}

const roundTrips = (rows: number): ContractCase => ({
  title: `colouring ${rows} rows anew takes at most 4 round trips`,
  run: async (opened) => {
    const { port, control } = opened;
    const id = await control.addSheet("Deals", manyDeals(rows));
    const range = `B2:B${rows + 1}`;
    await port.colour(id, [rule(range, "Sensors"), rule(range, "Valves")], mark);
    control.resetHostCalls();
    await port.colour(id, [rule(range, "Valves"), rule(range, "Sensors")], mark);
    expect(control.hostCalls()).toBeGreaterThan(0);
    expect(control.hostCalls()).toBeLessThanOrEqual(4);
    expect(await ourRules(opened, id)).toHaveLength(2);
  },
});

export const colouring: readonly ContractCase[] = [
  {
    title: "paints our rules, the first one on top",
    run: async (opened) => {
      const id = await opened.control.addSheet("Deals", deals);
      await opened.port.colour(id, [sensors, valves], mark);
      expect(await opened.control.rules(id)).toEqual([listed(sensors), listed(valves)]);
    },
  },
  {
    title: "painting again replaces our rules alone",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet("Deals", deals);
      await control.addForeignRule(id, "A2:A9", "=$A2=1");
      await port.colour(id, [sensors, valves], mark);
      await port.colour(id, [valves], mark);
      expect(await ourRules(opened, id)).toEqual([listed(valves)]);
      expect(await foreignRules(opened, id)).toHaveLength(1);
    },
  },
  {
    title: "colour, clear and colour again: the user's rules as before, in their order, plus exactly ours",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet("Deals", deals);
      await control.addForeignRule(id, "A2:A9", "=$A2=1");
      await control.addForeignRule(id, "C2:C9", "=$C2=2");
      const before = await control.rules(id);
      expect(before).toHaveLength(2);
      await port.colour(id, [sensors, valves], mark);
      const coloured = await control.rules(id);
      expect(coloured.filter(({ formula }) => !isOurRule(formula))).toEqual(before);
      expect(await port.clearColours(id)).toBe(2);
      expect(await control.rules(id)).toEqual(before);
      await port.colour(id, [sensors, valves], mark);
      expect(await control.rules(id)).toEqual(coloured);
      expect(await ourRules(opened, id)).toEqual([listed(sensors), listed(valves)]);
    },
  },
  {
    title: "no rules: ours go and the user's stay",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet("Deals", deals);
      await control.addForeignRule(id, "A2:A9", "=$A2=1");
      const before = await control.rules(id);
      await port.colour(id, [sensors], mark);
      await port.colour(id, [], mark);
      expect(await control.rules(id)).toEqual(before);
    },
  },
  {
    title: "clearing a sheet without colours changes nothing and says 0",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.addForeignRule(id, "A2:A9", "=$A2=1");
      const before = await control.rules(id);
      expect(await port.clearColours(id)).toBe(0);
      expect(await control.rules(id)).toEqual(before);
    },
  },
  {
    title: "a user's rule that only mentions our name is the user's",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.addForeignRule(id, "A2:A9", '=$A2="Funnel Balance"');
      expect(await port.clearColours(id)).toBe(0);
      expect(await control.rules(id)).toHaveLength(1);
    },
  },
  {
    title: "colours on one sheet leave those of another alone",
    run: async (opened) => {
      const { port, control } = opened;
      const first = await control.addSheet("First", deals);
      const second = await control.addSheet("Second", deals);
      await port.colour(first, [sensors], mark);
      await port.colour(second, [valves], mark);
      expect(await port.clearColours(second)).toBe(1);
      expect(await ourRules(opened, first)).toEqual([listed(sensors)]);
    },
  },
  {
    title: "colours change no cell and no fill of the user's",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      const before = await port.read(id);
      const fill = await control.fill(id, "B2");
      await port.colour(id, [sensors], mark);
      expect(await port.read(id)).toEqual(before);
      expect(await control.fill(id, "B2")).toBe(fill);
    },
  },
  {
    title: "quotes and signs of other scripts in a name reach the rule unchanged",
    run: async (opened) => {
      const id = await opened.control.addSheet("Deals", deals);
      const odd = rule("B2:B4", "Größe 3\"\" <ü> 漢字 'x'");
      await opened.port.colour(id, [odd], mark);
      expect(await ourRules(opened, id)).toEqual([listed(odd)]);
    },
  },
  {
    title: "a renamed sheet is coloured by its id",
    run: async (opened) => {
      const id = await opened.control.addSheet("Deals", deals);
      await opened.control.rename(id, "Deals of Q3");
      await opened.port.colour(id, [sensors], mark);
      expect(await ourRules(opened, id)).toHaveLength(1);
    },
  },
  {
    title: "a protected sheet refuses colours and keeps the ones that it has",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet("Deals", deals);
      await port.colour(id, [sensors], mark);
      await control.protect(id);
      expect(await refusal(port.colour(id, [valves], mark))).toBe("protected-sheet");
      expect(await refusal(port.clearColours(id))).toBe("protected-sheet");
      expect(await ourRules(opened, id)).toEqual([listed(sensors)]);
    },
  },
  {
    title:
      "a column that somebody else inserted after the reading: nothing is painted, and after a new reading the right column is",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet(
        "Deals",
        manyDeals(12).map((row, i) => (i > 8 ? [row[0], "Sensors", row[2]] : row)),
      );
      const stale = await planned(opened, id);
      expect(stale.rules.map(({ range }) => range)).toContain("B2:B13");
      await control.insertColumn(id, 1);
      expect(await refusal(port.colour(id, stale.rules, stale.mark))).toBe("sheet-changed");
      expect(await control.rules(id)).toEqual([]);
      const fresh = await planned(opened, id);
      await port.colour(id, fresh.rules, fresh.mark);
      const painted = await ourRules(opened, id);
      expect(painted).toEqual(fresh.rules.map(listed));
      expect(painted.map(({ range }) => range)).toContain("C2:C13");
    },
  },
  {
    title: "our rules follow a column that is inserted later, and are still known as ours",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet("Deals", deals);
      await port.colour(id, [sensors], mark);
      await control.insertColumn(id, 0);
      expect((await ourRules(opened, id)).map(({ range }) => range)).toEqual(["C2:C4"]);
      expect(await port.clearColours(id)).toBe(1);
    },
  },
  {
    title: "an edited header counts as a changed sheet",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.type(id, "B1", "Product");
      expect(await refusal(port.colour(id, [sensors], mark))).toBe("sheet-changed");
      expect(await control.rules(id)).toEqual([]);
    },
  },
  {
    title: "a date in the header row is no change, and another date there is one",
    run: async (opened) => {
      const { port, control } = opened;
      const month = (text: string) => new Date(`2026-${text}-01T00:00:00Z`);
      const id = await control.addSheet(
        "Forecast",
        manyDeals(8).map((row, i) => [...row, ...(i === 0 ? [month("03"), month("04")] : [i, i])]),
      );
      const { rules, mark: read } = await planned(opened, id);
      // 2026-03-01 is 46,082 days after 1899-12-30.
      expect(read.headers).toContain("46082");
      await port.colour(id, rules, read);
      expect(await ourRules(opened, id)).toHaveLength(rules.length);
      await control.type(id, "D1", 46_113);
      expect(await refusal(port.colour(id, rules, read))).toBe("sheet-changed");
    },
  },
  {
    title: "a header that ends in columns which are not there any more counts as a changed sheet",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      const wider = {
        ...mark,
        headers: [...mark.headers, ...Array.from({ length: 40 }, (_, i) => `Column ${i}`)],
      };
      expect(await refusal(port.colour(id, [sensors], wider))).toBe("sheet-changed");
    },
  },
  {
    title: "a locked range refuses colours on its cells and none beside them",
    needs: "protectRange",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet("Deals", deals);
      await control.protectRange?.(id, "C1:C4");
      await port.colour(id, [sensors], mark);
      expect(await ourRules(opened, id)).toEqual([listed(sensors)]);
      await control.protectRange?.(id, "B3");
      expect(await refusal(port.colour(id, [valves], mark))).toBe("protected-sheet");
      expect(await refusal(port.clearColours(id))).toBe("protected-sheet");
      expect(await ourRules(opened, id)).toEqual([listed(sensors)]);
    },
  },
  {
    title: "a protected sheet takes colours on the cells that are left open",
    needs: "freeRange",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await control.addSheet("Deals", deals);
      await control.protect(id);
      await control.freeRange?.(id, "B:B");
      await port.colour(id, [sensors], mark);
      expect(await ourRules(opened, id)).toEqual([listed(sensors)]);
      expect(await port.clearColours(id)).toBe(1);
    },
  },
  {
    title: "spaces around a header, numbers and blanks in it do not count as a change",
    run: async (opened) => {
      const { control } = opened;
      const rows = manyDeals(8).map((row, i) => [...row, "", i === 0 ? 2026 : i, i]);
      const id = await control.addSheet("Deals", [
        ["Account", " Line ", "Stage", "", 2026, ""],
        ...rows.slice(1),
      ]);
      const { rules, mark: read } = await planned(opened, id);
      await opened.port.colour(id, rules, read);
      expect(await ourRules(opened, id)).toHaveLength(rules.length);
    },
  },
  roundTrips(100),
  roundTrips(20_000),
];
