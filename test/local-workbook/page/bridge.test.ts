import { marker } from "../../../core/colours/marker";
import { appendLog, readLogRows } from "../../../core/port/log";
import { PortError, type WorkbookPort } from "../../../core/port/port";
import { readFromPage } from "../../../local-workbook/page/bridge/messages";
import { methods } from "../../../local-workbook/page/bridge/methods";
import { remotePort } from "../../../local-workbook/page/bridge/remotePort";
import { answerCalls } from "../../../local-workbook/page/bridge/servePort";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";

const cells = [
  ["Line", "Stage", "Amount", "Sure", ""],
  ["Sensors", "Open", 1200.5, true, null],
];
const mark = { row: 1, left: 0, headers: ["Line", "Stage", "Amount", "Sure"] };
const rule = {
  group: "dominant-line" as const,
  range: "A2:A2",
  formula: `=((TRIM($A2)="Sensors"))*${marker}`,
  fill: "#f6c9a8",
  text: "#000000",
};

let stop: (() => void)[] = [];
afterEach(() => {
  for (const close of stop) close();
  stop = [];
});

/** A workbook, and the same workbook through the channel. */
function connected(onDrag = () => {}) {
  const book = new MemoryWorkbook({ calculate: () => 0.5 });
  const sheet = book.add("Deals", cells);
  const { port1, port2 } = new MessageChannel();
  stop.push(answerCalls(port1, book, onDrag), () => port2.close());
  return { book, sheet, remote: remotePort(port2), channel: port2 };
}

test("the frame reads the same cells as stand in the page", async () => {
  const { book, sheet, remote } = connected();
  expect(await remote.read(sheet.id)).toEqual(await book.read(sheet.id));
  expect(await remote.activeSheet()).toEqual(await book.activeSheet());
  expect(await remote.sheets()).toEqual(await book.sheets());
});

test("merged cells and hidden rows come with the cells", () => {
  const merges = [{ top: 1, left: 0, bottom: 4, right: 0 }];
  const answer = {
    id: "1",
    name: "Deals",
    tables: [],
    cells: { values: [], top: 1, left: 0, hiddenRows: 2, merges },
  };
  expect(methods.read.answer(answer, "read")).toEqual(answer);
});

test("going to another sheet is told over the wire, until the listener stops", async () => {
  const { book, sheet, remote } = connected();
  const other = book.add("Other", cells);
  const heard: string[] = [];
  const end = remote.onActivate((sheetId) => heard.push(sheetId));
  book.activate(other.id);
  await remote.activeSheet();
  end();
  book.activate(sheet.id);
  await remote.activeSheet();
  expect(heard).toEqual([other.id]);
});

test("the frame may ask to hear of the parts of a sheet, of which there are none here", async () => {
  const { book, sheet, remote } = connected();
  const heard: number[] = [];
  expect(await remote.read(sheet.id, (rows) => heard.push(rows))).toEqual(await book.read(sheet.id));
  expect(heard).toEqual([]);
});

test("a rule keeps its bold letters and its bar on the way", async () => {
  const { book, sheet, remote } = connected();
  const heard: unknown[] = [];
  book.colour = async (_, rules) => void heard.push(...rules);
  const looks = [rule, { ...rule, bold: true, bar: "#c0713a" }];
  await remote.colour(sheet.id, looks, mark);
  expect(heard).toEqual(looks);
});

test("every method of the port goes over the wire and back", async () => {
  const { sheet, remote } = connected();
  await remote.colour(sheet.id, [rule], mark);
  expect(await remote.clearColours(sheet.id)).toBe(1);
  await remote.selectRows(sheet.id, [2]);
  expect(await remote.selectedCell()).toMatchObject({ sheetId: sheet.id, row: 2, column: 0 });
  expect(await remote.insertFormula(sheet.id, "=FUNNEL_HHI(A:A)", "G1")).toBe("G1");
  expect(await remote.ourFormulas(sheet.id)).toEqual([
    { address: "G1", formula: "=FUNNEL_HHI(A:A)", value: 0.5, spill: "G1" },
  ]);
  await remote.rewriteFormulas(sheet.id, [{ address: "G1", formula: "=FUNNEL_HHI(A1:A2)" }]);
  await remote.freezeFormulas(sheet.id, ["G1"]);
  expect(await remote.ourFormulas(sheet.id)).toEqual([]);
  const report = {
    key: "plan",
    name: "Plan",
    blocks: [{ at: "A1", rows: [["Line", null, 0.5]], heading: true, formats: ["", "", "0%"] }],
    charts: [],
  };
  expect((await remote.writeOwn(report)).name).toBe("Plan");
  expect((await remote.readOwn("plan"))?.name).toBe("Plan");
  expect(await remote.readOwn("none")).toBeNull();
  await remote.removeOwnRows("plan", 1, 1);
  expect(await remote.removeOwn("plan")).toBe(true);
  expect(await remote.removeOwn("plan")).toBe(false);
  expect(await remote.readText("settings")).toBeNull();
  await remote.keepText("settings", "{}");
  expect(await remote.readText("settings")).toBe("{}");
  await appendLog(remote, [["2026-09-30", "score", "", 69, ""]]);
  expect(await readLogRows(remote)).toHaveLength(1);
});

test("an error arrives with its code and its detail", async () => {
  const { remote } = connected();
  await expect(remote.read("gone")).rejects.toEqual(new PortError("missing-sheet", "gone"));
});

test("a fault of the host that is no PortError arrives with its message", async () => {
  const { port1, port2 } = new MessageChannel();
  const broken: WorkbookPort = Object.assign(new MemoryWorkbook(), {
    sheets: () => Promise.reject(new TypeError("the grid is gone")),
  });
  stop.push(
    answerCalls(port1, broken, () => {}),
    () => port2.close(),
  );
  await expect(remotePort(port2).sheets()).rejects.toEqual(new PortError("host", "the grid is gone"));
});

/** What the page answers to a raw message. */
function answerTo(message: unknown): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  stop.push(
    answerCalls(port1, new MemoryWorkbook(), () => {}),
    () => port2.close(),
  );
  return new Promise((resolve) => {
    port2.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
    port2.postMessage(message);
  });
}

test.each<[unknown, number, string]>([
  [{ id: 7, method: "constructor", args: [] }, 7, "message.method must be one of activeSheet"],
  [{ id: 7, method: "__proto__", args: [] }, 7, "message.method must be one of activeSheet"],
  [{ id: 7, method: "read", args: 5 }, 7, "arguments must be its arguments, not number"],
  [{ id: 7, method: "keepText", args: ["a", "b", "c", "d"] }, 7, "arguments must be its arguments"],
  [{ id: "7", method: "sheets", args: [] }, -1, "message.id must be a number, not string"],
  [{ method: "sheets", args: [] }, -1, "message.id must be a number, not undefined"],
  ["read", -1, "message must be an object, not string"],
  [null, -1, "message must be an object, not null"],
  [[1, 2, 3], -1, "message.id must be a number"],
])("the malformed call %j gets an answer", async (message, id, words) => {
  expect(await answerTo(message)).toMatchObject({
    kind: "failure",
    id,
    code: "host",
    detail: expect.stringContaining(words),
  });
});

test("a malformed answer fails the call that waits for it, and no other", async () => {
  const { port1, port2 } = new MessageChannel();
  stop.push(
    () => port1.close(),
    () => port2.close(),
  );
  const remote = remotePort(port2);
  const [first, second] = [remote.sheets(), remote.sheets()];
  port1.postMessage({ kind: "failure", id: 1, code: "odd" });
  port1.postMessage({ kind: "answer", id: 2, value: [] });
  await expect(first).rejects.toThrow("message.code must be one of missing-sheet");
  expect(await second).toEqual([]);
});

test("an edit in the page is heard in the frame, until it stops listening", async () => {
  const { book, sheet, remote } = connected();
  const heard: string[] = [];
  const first = new Promise<void>((resolve) => {
    const end = remote.onEdit((sheetId) => {
      heard.push(sheetId);
      end();
      resolve();
    });
  });
  await remote.activeSheet();
  book.edit(sheet.id, "A2", [["Valves"]]);
  await first;
  book.edit(sheet.id, "A2", [["Pumps"]]);
  await remote.activeSheet();
  expect(heard).toEqual([sheet.id]);
});

test("a drag over the frame is told to the page", async () => {
  let told = 0;
  const { remote, channel } = connected(() => {
    told++;
  });
  channel.postMessage("dragging");
  await remote.activeSheet();
  expect(told).toBe(1);
});

test.each([
  ["colour", ["s1", [{ ...rule, group: "all" }], mark], "arguments[1][0].group must be one of dominant-line"],
  ["selectRows", ["s1", ["2"]], "arguments[1][0] must be a number, not string"],
  ["read", [5], "arguments[0] must be text, not number"],
  ["read", ["s1", "s2"], "arguments must be its arguments"],
  ["keepText", [], "arguments[0] must be text, not undefined"],
  [
    "writeOwn",
    [
      {
        key: "log",
        name: "Log",
        blocks: [{ at: "below", rows: [[true]], heading: true, formats: [] }],
        charts: [],
      },
    ],
    "arguments[0].blocks[0].rows[0][0] must be text, not boolean",
  ],
  ["colour", ["s1", [], null], "arguments[2] must be an object, not null"],
] as const)("the page refuses %s with %j", async (name, args, message) => {
  await expect(methods[name].call(new MemoryWorkbook(), args)).rejects.toThrow(message);
});

test.each([
  [{ kind: "answer" }, "message.id must be a number, not undefined"],
  [{ kind: "failure", id: 1, code: "odd", detail: "" }, "message.code must be one of missing-sheet"],
  [{ kind: "order" }, "message.kind must be answer, failure, edit or activation"],
  ["hello", "message.kind must be answer, failure, edit or activation"],
])("the frame refuses the message %j", (message, words) => {
  expect(() => readFromPage(message, "message")).toThrow(words);
});
