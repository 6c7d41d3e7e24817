import type { CallServer } from "../../sheets-addon/client/callServer";
import { watchEdits } from "../../sheets-addon/client/watchEdits";

/** A pane whose time passes only when the test says so, over a sheet whose print the test sets. */
function watched(print: string | null = "a") {
  const sheet = { id: "7", print };
  const told: string[] = [];
  const calls: string[] = [];
  const pauses: number[] = [];
  let next = () => {};
  let onReturn = () => {};
  let visible = true;
  const answer = async (name: string) => {
    calls.push(name);
    return { ...sheet };
  };
  const stop = watchEdits(
    answer as CallServer,
    { edited: (id) => told.push(`edited ${id}`), activated: (id) => told.push(`activated ${id}`) },
    {
      isVisible: () => visible,
      after: (milliseconds, task) => {
        // What a call took comes on top.
        pauses.push(Math.floor(milliseconds / 5000) * 5000);
        next = task;
        return () => {
          next = () => {};
        };
      },
      onReturn: (task) => {
        onReturn = task;
        return () => {
          onReturn = () => {};
        };
      },
    },
  );
  const settled = () => new Promise((done) => setImmediate(done));
  return {
    sheet,
    told,
    calls,
    pauses,
    stop,
    settled,
    hide: () => {
      visible = false;
    },
    look: async () => {
      next();
      await settled();
    },
    comeBack: async () => {
      onReturn();
      await settled();
    },
  };
}

describe("watching the sheet from the sidebar", () => {
  it("a look is one call, and an edit is told once", async () => {
    const pane = watched();
    await pane.settled();
    pane.sheet.print = "b";
    await pane.look();
    await pane.look();
    expect(pane.calls).toEqual(["look", "look", "look"]);
    expect(pane.told).toEqual(["edited 7"]);
  });

  it("after ten quiet looks there is one a minute, and after an edit one every five seconds again", async () => {
    const pane = watched();
    await pane.settled();
    for (let look = 1; look < 12; look++) await pane.look();
    expect(pane.pauses.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 5000));
    expect(pane.pauses.slice(9)).toEqual([60_000, 60_000, 60_000]);
    pane.sheet.print = "b";
    await pane.look();
    expect(pane.pauses.at(-1)).toBe(5000);
  });

  it("who comes back is looked after at once", async () => {
    const pane = watched();
    await pane.settled();
    for (let look = 1; look < 12; look++) await pane.look();
    pane.sheet.print = "b";
    await pane.comeBack();
    expect(pane.told).toEqual(["edited 7"]);
    expect(pane.pauses.at(-1)).toBe(5000);
  });

  it("a hidden pane asks nothing", async () => {
    const pane = watched();
    await pane.settled();
    pane.hide();
    await pane.look();
    await pane.comeBack();
    expect(pane.calls).toHaveLength(1);
  });

  it("a sheet too large for a print tells no edits, but that another is active", async () => {
    const pane = watched(null);
    await pane.settled();
    await pane.look();
    expect(pane.told).toEqual([]);
    pane.sheet.id = "8";
    await pane.look();
    expect(pane.told).toEqual(["activated 8", "edited 8"]);
  });

  it("nothing is asked after stopping", async () => {
    const pane = watched();
    await pane.settled();
    pane.stop();
    await pane.look();
    await pane.comeBack();
    expect(pane.calls).toHaveLength(1);
  });
});
