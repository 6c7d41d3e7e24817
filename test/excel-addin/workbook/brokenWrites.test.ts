import { isOurRule } from "../../../core/colours/marker";
import { appendLog, readLogRows } from "../../../core/port/log";
import { PortError, type WorkbookPort } from "../../../core/port/port";
import { deals, mark, sensors, valves } from "../../contract/deals";
import { openExcel } from "../../hosts/excel/openExcel";

/** Excel stops at the first change that fails and keeps those before it. Each change of an action fails here in turn. */
const table = [
  ["Line", "Share"],
  ["Sensors", 0.75],
  ["Valves", 0.25],
];
const calculate = (formula: string) => (formula.includes("MIX") ? table : 0.5);
const hhi = "=FUNNEL_HHI(B2:B4)";
const mix = "=FUNNEL_MIX(B2:B4)";

async function prepared() {
  const excel = openExcel({ calculate });
  const { control, port } = excel;
  const id = await control.addSheet("Deals", deals);
  for (const [at, formula] of [
    ["E1", mix],
    ["H1", hhi],
    ["H2", hhi],
  ] as const)
    await control.type(id, at, formula);
  await control.type(id, "G1", "mine");
  await control.addForeignRule(id, "A2:C9", "=$A2=1");
  await port.colour(id, [sensors], mark);
  await port.writeOwn(report(1));
  await appendLog(port, [["2025-01-03", "score", "all", 69, ""]]);
  await control.activate(id);
  return { ...excel, id };
}

const report = (score: number) => ({
  key: "team",
  name: "Team",
  blocks: [
    {
      at: "A1",
      rows: [
        ["Rep", "Score"],
        ["Ann", score],
      ],
      heading: true,
      formats: ["", "0.0"],
    },
  ],
  charts: [{ kind: "bar" as const, title: "Scores", data: "A1:B2", at: "D1" }],
});

type Prepared = Awaited<ReturnType<typeof prepared>>;

/** What is the user's: cells, rules, and the sheets that there are. */
async function theUsers({ port, control, id }: Prepared) {
  const { cells } = await port.read(id);
  return {
    cells: cells.values.map((row) => row.slice(0, 3)),
    beside: await control.value(id, "G1"),
    rules: (await control.rules(id)).filter(({ formula }) => !isOurRule(formula)),
  };
}

/** What is ours, as a person would see it. */
async function ours({ port, control, id }: Prepared) {
  const formulas = await Promise.all(["E1", "H1", "H2"].map((at) => control.formula(id, at)));
  const shown = (await port.read(id)).cells.values.map((row) => row.slice(4));
  const sheet = await port.readOwn("team");
  const charts =
    sheet === null
      ? []
      : control
          .sheet(sheet.id)
          .Charts.items()
          .map(({ at, Name }) => [at, Name]);
  return {
    formulas,
    shown,
    colours: (await control.rules(id)).filter(({ formula }) => isOurRule(formula)),
    report: sheet?.cells.values,
    charts,
    log: await readLogRows(port),
    sheets: (await port.sheets()).map(({ name }) => name),
  };
}

const actions: readonly [string, (port: WorkbookPort, id: string) => Promise<unknown>][] = [
  ["colour", (port, id) => port.colour(id, [valves, sensors], mark)],
  ["clear", (port, id) => port.clearColours(id)],
  ["freeze", (port, id) => port.freezeFormulas(id, ["E1", "H1", "H2"])],
  [
    "rewrite",
    (port, id) =>
      port.rewriteFormulas(id, [
        { address: "H1", formula: "=FUNNEL_HHI(B2:B9)" },
        { address: "H2", formula: "=FUNNEL_HHI(B2:B8)" },
      ]),
  ],
  ["insert", (port, id) => port.insertFormula(id, hhi, "J1")],
  ["report", (port) => port.writeOwn(report(2))],
  ["first report", (port) => port.writeOwn({ ...report(3), key: "other", name: "Other" })],
  ["log", (port) => appendLog(port, [["2025-01-10", "score", "all", 72, "well"]])],
];

describe.each(actions)("%s", (_, act) => {
  test("leaves the user's as it was, and ours whole or as before, whichever of its changes fails", async () => {
    const whole = await prepared();
    const before = { ours: await ours(whole), user: await theUsers(whole) };
    const written = whole.host.writes;
    await act(whole.port, whole.id);
    const count = whole.host.writes - written;
    const after = await ours(whole);
    expect(count).toBeGreaterThan(0);

    for (let failing = 1; failing <= count; failing++) {
      const broken = await prepared();
      broken.host.failWrite(failing);
      const refused = await act(broken.port, broken.id).then(
        () => null,
        (fault: unknown) => fault,
      );
      expect(refused === null || refused instanceof PortError).toBe(true);
      expect(await theUsers(broken)).toEqual(before.user);
      expect(await ours(broken)).toEqual(refused === null ? after : before.ours);
    }
  });
});
