import { logSheet } from "../../core/port/logSheet";
import { LockDouble } from "../hosts/sheets/LockDouble";
import { openSheets } from "../hosts/sheets/openSheets";

// A document is opened for each moment at which the second may come.
jest.setTimeout(60_000);

type Args = readonly unknown[];
type Call = readonly [name: string, args: Args];

const row = (name: string) => ["2026-01-05", "commitment", name, 1, ""];
const append = (name: string): Call => [
  "writeOwn",
  [
    {
      key: logSheet.key,
      name: logSheet.name,
      blocks: [{ at: "below", rows: [[...logSheet.heading], row(name)], heading: true, formats: [] }],
      charts: [],
    },
  ],
];

/**
 * One person's call, in the middle of which another's comes, right before the n-th call of a service. Who finds the document locked waits,
 * and goes on when the first is done. Returns the document, and whether there was an n-th call.
 */
async function interleaved(after: number, [mine, theirs]: readonly [Call, Call], lock = new LockDouble()) {
  const sheets = openSheets("Europe/Berlin", lock);
  await sheets.control.addSheet("Deals", [["Account"]]);
  let came = false;
  let waits = false;
  const goOn = () => sheets.call("funnelBalanceServer", ...theirs);
  sheets.interrupt(after, () => {
    came = true;
    lock.user = "second";
    lock.hasWaited = false;
    const answer = goOn();
    waits = lock.hasWaited;
    if (!waits) expect(answer).toMatchObject({ ok: true });
    lock.user = "first";
  });
  expect(sheets.call("funnelBalanceServer", ...mine)).toMatchObject({ ok: true });
  if (waits) {
    lock.user = "second";
    expect(goOn()).toMatchObject({ ok: true });
  }
  return { ...sheets, came };
}

/** Every moment at which the second may come, until the first makes no more calls. */
async function atEveryMoment(
  calls: readonly [Call, Call],
  check: (sheets: ReturnType<typeof openSheets>) => Promise<void>,
) {
  for (let after = 1; ; after++) {
    const { came, ...sheets } = await interleaved(after, calls);
    if (!came) {
      expect(after).toBeGreaterThan(5);
      return;
    }
    await check(sheets);
  }
}

describe("two people at the very same moment", () => {
  it("both rows of the log stand, on one sheet, whenever the second comes", async () => {
    await atEveryMoment([append("Ada"), append("Bo")], async ({ port }) => {
      const { values } = (await port.readOwn(logSheet.key))?.cells ?? { values: [] };
      expect(values.map(([, , name]) => name).sort()).toEqual(["Ada", "Bo", "Item"]);
      expect((await port.sheets()).filter(({ name }) => name === logSheet.name)).toHaveLength(1);
    });
  });

  it("of two texts kept under one key one stands whole, whenever the second comes", async () => {
    const texts = ["a".repeat(30_000), "b".repeat(20_000)];
    const keep = (text = ""): Call => ["keepText", ["settings", text]];
    await atEveryMoment([keep(texts[0]), keep(texts[1])], async ({ port, properties }) => {
      expect(texts).toContain(await port.readText("settings"));
      expect(properties.values.size).toBeLessThanOrEqual(5);
    });
  });

  it("who finds the document locked for too long is told to wait", async () => {
    const lock = new LockDouble();
    const { port, control } = openSheets("Europe/Berlin", lock);
    const id = await control.addSheet("Deals", [["Account"]]);
    lock.tryLock(0);
    lock.user = "second";
    await expect(port.insertFormula(id, "=FUNNEL_HHI(A:A)", "C1")).rejects.toMatchObject({ code: "timeout" });
    expect(await control.formula(id, "C1")).toBe("");
  });

  it("a refused call leaves the document unlocked", async () => {
    const { port, control, lock } = openSheets();
    const id = await control.addSheet("Deals", [["Account"]]);
    await expect(port.insertFormula(id, "=FUNNEL_HHI(A:A)", "A1")).rejects.toMatchObject({
      code: "cell-not-empty",
    });
    if (lock) lock.user = "second";
    await port.insertFormula(id, "=FUNNEL_HHI(A:A)", "C1");
  });
});

describe("a script that stands alone has no document to lock", () => {
  it("and writes all the same", async () => {
    const { port, control } = openSheets("Europe/Berlin", null);
    await control.addSheet("Deals", [["Account"]]);
    await port.keepText("settings", "kept");
    expect(await port.readText("settings")).toBe("kept");
  });

  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    "where nobody waits (second before call %i) settings are still one whole text",
    async (after) => {
      const sheets = openSheets("Europe/Berlin", null);
      await sheets.control.addSheet("Deals", [["Account"]]);
      const texts = ["a".repeat(30_000), "b".repeat(20_000)];
      sheets.interrupt(after, () => sheets.call("funnelBalanceServer", "keepText", ["settings", texts[1]]));
      sheets.call("funnelBalanceServer", "keepText", ["settings", texts[0]]);
      expect(texts).toContain(await sheets.port.readText("settings"));
    },
  );
});
