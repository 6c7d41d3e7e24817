import { trouble } from "../../core/words/en/pane";
import { type ScriptRun, serverCaller } from "../../sheets-addon/client/callServer";
import { carry } from "../hosts/sheets/scriptRun";

/** A runner whose call ends as the test wants. */
function runner(
  end: (success: (answer: unknown) => void, failure: (error: Error) => void) => void,
): ScriptRun {
  let success = (_: unknown) => {};
  let failure = (_: Error) => {};
  const run: ScriptRun = {
    withSuccessHandler: (handler) => {
      success = handler;
      return run;
    },
    withFailureHandler: (handler) => {
      failure = handler;
      return run;
    },
    funnelBalanceServer: () => end(success, failure),
  };
  return run;
}

describe("the bridge over google.script.run", () => {
  it("gives the server's value", async () => {
    const call = serverCaller(() => runner((success) => success({ ok: true, value: "{}" })));
    expect(await call("readText", "settings")).toBe("{}");
  });

  it("a failure that the server names keeps its code and detail", async () => {
    const call = serverCaller(() =>
      runner((success) => success({ ok: false, code: "missing-sheet", detail: "7" })),
    );
    await expect(call("sheetExtent", "7")).rejects.toMatchObject({ code: "missing-sheet", detail: "7" });
  });

  it.each([
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "Authorization is required to perform that action.",
    "Für diese Aktion ist eine Autorisierung erforderlich.",
  ])("«%s» on the first call may come of several Google accounts", async (message) => {
    const call = serverCaller(() => runner((_, failure) => failure(new Error(message))));
    await expect(call("sheets")).rejects.toMatchObject({ code: "several-accounts", detail: message });
    expect(trouble("several-accounts", message).remedy).toMatch(/Are several Google accounts signed in\?/);
    expect(trouble("several-accounts", message).remedy).toContain(message);
  });

  it.each([
    ["NetworkError: connection lost", "host"],
    ["Für diese Aktion ist eine Autorisierung erforderlich.", "host"],
    ["Fehlercode PERMISSION_DENIED.", "several-accounts"],
  ])("«%s» after an answer is told as %s", async (message, code) => {
    const ends = [
      runner((success) => success({ ok: true, value: [] })),
      runner((_, failure) => failure(new Error(message))),
    ];
    const call = serverCaller(() => ends.shift() ?? runner(() => {}));
    await call("sheets");
    await expect(call("sheets")).rejects.toMatchObject({ code, detail: message });
  });

  it("an answer that never comes ends as a timeout that names the call", async () => {
    const call = serverCaller(() => runner(() => {}), 1);
    await expect(call("sheets")).rejects.toMatchObject({ code: "timeout", detail: "sheets" });
  });

  it("an answer of no known form is a fault, not a value", async () => {
    const call = serverCaller(() => runner((success) => success(undefined)));
    await expect(call("sheets")).rejects.toMatchObject({ code: "host" });
  });
});

describe("what the double of google.script.run refuses", () => {
  it.each([
    ["a date", new Date(), "[object Date]"],
    ["undefined", undefined, "undefined"],
    ["a function", () => 1, "function"],
    ["NaN", Number.NaN, "NaN"],
    ["a map", new Map(), "[object Map]"],
  ])("%s, however deep", (_, value, named) => {
    expect(() => carry({ rows: [[value]] }, "argument 1")).toThrow(
      `google.script.run cannot carry ${named} (argument 1.rows[0][0])`,
    );
  });

  it("what it carries is a copy", () => {
    const rows = [[1, "a", null, true]];
    expect(carry(rows, "x")).toEqual(rows);
    expect(carry(rows, "x")).not.toBe(rows);
  });
});
