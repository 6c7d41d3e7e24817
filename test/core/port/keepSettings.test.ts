import { keepSettings } from "../../../core/port/keepSettings";
import { noSettings } from "../../../core/port/Settings";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";

/** Keeps texts only where it says what stood there, and counts how often it was asked. */
const withSaves = (isKept: (turn: number) => boolean) => {
  const standings: (string | null | undefined)[] = [];
  const port = Object.assign(new MemoryWorkbook(), {
    keepText: async (_: string, __: string, standing?: string | null) => isKept(standings.push(standing)),
  });
  return { port, standings };
};

test("where somebody else saves in between eleven times, ours is saved at the twelfth, over what was read", async () => {
  const { port, standings } = withSaves((turn) => turn === 12);
  const kept = await keepSettings(port, noSettings, { ...noSettings, hours: 30 });
  expect(kept.hours).toBe(30);
  expect(standings).toEqual(Array.from({ length: 12 }, () => null));
});

test("where somebody else always saves in between, that is told, and ours is never saved over theirs", async () => {
  const { port, standings } = withSaves(() => false);
  await expect(keepSettings(port, noSettings, { ...noSettings, hours: 30 })).rejects.toMatchObject({
    code: "timeout",
  });
  expect(standings).not.toContain(undefined);
});
