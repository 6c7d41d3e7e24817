import { keepSettings } from "../../../core/port/keepSettings";
import { noSettings } from "../../../core/port/Settings";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";

test("where somebody else always saves in between, ours is saved over theirs in the end, once", async () => {
  const standings: (string | null | undefined)[] = [];
  const port = Object.assign(new MemoryWorkbook(), {
    keepText: async (_: string, __: string, standing?: string | null) => {
      standings.push(standing);
      return false;
    },
  });
  const kept = await keepSettings(port, noSettings, { ...noSettings, hours: 30 });
  expect(kept.hours).toBe(30);
  expect(standings.slice(0, -1).every((standing) => standing === null)).toBe(true);
  expect(standings.at(-1)).toBeUndefined();
});
