import { hello, welcome } from "../../../local-workbook/page/bridge/messages";
import { connect } from "../../../local-workbook/page/bridge/remotePort";
import { servePort } from "../../../local-workbook/page/bridge/servePort";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";

const origin = "http://127.0.0.1:8080";
const stranger = "http://example.com";

interface Posted {
  readonly data: unknown;
  readonly to: string;
  readonly ports: readonly unknown[];
}

/** As much of a window as the two sides of the bridge ask for, and what was posted to it. */
function madeWindow() {
  const listeners = new Set<(event: unknown) => void>();
  const posted: Posted[] = [];
  return {
    posted,
    postMessage: (data: unknown, to: string, ports: readonly unknown[] = []) =>
      posted.push({ data, to, ports }),
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
    hear: (event: unknown) => {
      for (const listener of [...listeners]) listener(event);
    },
    listeners,
  };
}

const globals = globalThis as unknown as Record<string, unknown>;
afterEach(() => {
  for (const name of ["window", "location"]) Reflect.deleteProperty(globals, name);
});

function page() {
  const [own, frame, other] = [madeWindow(), madeWindow(), madeWindow()];
  Object.assign(globals, { window: own, location: { origin } });
  const stop = servePort(
    { contentWindow: frame } as unknown as HTMLIFrameElement,
    new MemoryWorkbook(),
    () => {},
  );
  return { own, frame, other, stop };
}

describe("the page gives its workbook", () => {
  test("to the frame that says hello from the page's own origin", () => {
    const { own, frame, stop } = page();
    own.hear({ source: frame, origin, data: hello });
    expect(frame.posted).toMatchObject([{ data: welcome, to: origin }]);
    expect(frame.posted[0]?.ports).toHaveLength(1);
    stop();
    expect(own.listeners.size).toBe(0);
  });

  test.each([
    ["another window", { ofFrame: false, origin, data: hello }],
    ["another origin", { ofFrame: true, origin: stranger, data: hello }],
    ["a sandboxed frame", { ofFrame: true, origin: "null", data: hello }],
    ["another word", { ofFrame: true, origin, data: `${hello}!` }],
    ["no word at all", { ofFrame: true, origin, data: null }],
  ])("and not to %s", (_, { ofFrame, ...event }) => {
    const { own, frame, other, stop } = page();
    own.hear({ source: ofFrame ? frame : other, ...event });
    expect([...frame.posted, ...other.posted]).toEqual([]);
    stop();
  });
});

describe("the frame takes a channel", () => {
  test("from the page around it, of its own origin, and asks nobody else", async () => {
    const parent = madeWindow();
    const own = { ...madeWindow(), parent };
    Object.assign(globals, { window: own, location: { origin } });
    const channel = { name: "the page's" };
    const connected = connect();
    expect(parent.posted).toMatchObject([{ data: hello, to: origin }]);
    const good = { origin, source: parent, data: welcome, ports: [channel] };
    for (const bad of [
      { ...good, source: madeWindow(), ports: [{ name: "a stranger's" }] },
      { ...good, origin: stranger, ports: [{ name: "a stranger's" }] },
      { ...good, data: hello, ports: [{ name: "a stranger's" }] },
      { ...good, ports: [] },
    ])
      own.hear(bad);
    expect(own.listeners.size).toBe(1);
    own.hear(good);
    expect(await connected).toBe(channel);
    expect(own.listeners.size).toBe(0);
  });
});
