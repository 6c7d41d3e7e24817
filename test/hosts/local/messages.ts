import type { WorkbookPort } from "../../../core/port/port";
import type { WorkbookControl } from "../WorkbookControl";

/** What comes back over the browser's wire: a failure would lose its code as a thrown error. */
type Outcome =
  | { readonly value: unknown }
  | { readonly failure: string; readonly code: string | null; readonly detail: string };

/** With the answers that have come over the frame's channel so far. */
export type HarnessAnswer = Outcome & { readonly calls: number };

/** The port's events: of which sheet an edit was told, or that it became the active one. */
export type HeardEvent = "onEdit" | "onActivate";

/** What a test in Node asks of the page. */
export interface Harness {
  open(): void;
  /** `args` as `toWire` writes them; answers a HarnessAnswer as JSON. The browser's own wire is slow with large tables. */
  ask(object: "port" | "control", method: string, args: string): Promise<string>;
  listen(event: HeardEvent): void;
  /** What was told so far, each telling once. */
  takeHeard(): readonly (readonly [HeardEvent, string])[];
  stopListening(event: HeardEvent): void;
  words(sheetId: string, row: number, column: number): string | null;
  /** Every cell that conditional formats fill, as "F12 #f0a875". */
  painted(sheetId: string): Promise<readonly string[]>;
}

declare global {
  interface Window {
    localHarness: Harness;
  }
}

/** Arguments as JSON: what was left out at the end stays left out, and a Date stays a Date. */
export function toWire(args: readonly unknown[]): string {
  const given = [...args];
  while (given.length > 0 && given.at(-1) === undefined) given.pop();
  return JSON.stringify(given, function (this: Record<string, unknown>, key, value) {
    const raw = this[key];
    return raw instanceof Date ? { day: raw.getTime() } : value;
  });
}

function fromWire(text: string): readonly unknown[] {
  return JSON.parse(text, (_, value) =>
    value instanceof Object && Object.keys(value).join() === "day" ? new Date(value.day) : value,
  );
}

interface Opened {
  readonly port: WorkbookPort;
  readonly control: WorkbookControl;
}

/** Lets the test in Node open workbooks and call their port and control. */
export function answerTest(open: () => Opened, words: Harness["words"], painted: Harness["painted"]): void {
  let current: Opened | null = null;
  const heard: (readonly [HeardEvent, string])[] = [];
  const stops = new Map<HeardEvent, () => void>();
  const workbook = () => {
    if (current === null) throw new Error("no workbook is open");
    return current;
  };
  window.localHarness = {
    open: () => {
      for (const stop of stops.values()) stop();
      stops.clear();
      heard.length = 0;
      current = open();
    },
    ask: async (object, method, args) => {
      const outcome = await act(workbook()[object], method, fromWire(args));
      return JSON.stringify({ ...outcome, calls: workbook().control.hostCalls() });
    },
    listen: (event) => {
      stops.set(
        event,
        workbook().port[event]((sheetId) => heard.push([event, sheetId])),
      );
    },
    takeHeard: () => heard.splice(0),
    stopListening: (event) => stops.get(event)?.(),
    words,
    painted,
  };
}

async function act(target: object, method: string, args: readonly unknown[]): Promise<Outcome> {
  const member: unknown = Reflect.get(target, method);
  if (typeof member !== "function") throw new Error(`there is no ${method}`);
  try {
    return { value: await Reflect.apply(member, target, args) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    const detail = error instanceof Error && "detail" in error ? String(error.detail) : "";
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error), code, detail };
  }
}
