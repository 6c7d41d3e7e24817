import type { Ability } from "../hosts/WorkbookControl";
import type { ContractCase, OpenedWorkbook } from "./ContractCase";
import { activation } from "./cases/activation";
import { busyHost } from "./cases/busyHost";
import { changing } from "./cases/changing";
import { colouring } from "./cases/colouring";
import { edits } from "./cases/edits";
import { failures } from "./cases/failures";
import { formulas } from "./cases/formulas";
import { harmed } from "./cases/harmed";
import { log } from "./cases/log";
import { oddCells } from "./cases/oddCells";
import { parts } from "./cases/parts";
import { placing } from "./cases/placing";
import { reading } from "./cases/reading";
import { reports } from "./cases/reports";
import { room } from "./cases/room";
import { selecting } from "./cases/selecting";
import { settings } from "./cases/settings";
import { settingsOfTwo } from "./cases/settingsOfTwo";
import { spoiledRules } from "./cases/spoiledRules";
import { together } from "./cases/together";

/** What every host must do alike: each case runs against every adapter. */
export const contract: readonly ContractCase[] = [
  ...reading,
  ...parts,
  ...colouring,
  ...selecting,
  ...settings,
  ...oddCells,
  ...formulas,
  ...changing,
  ...room,
  ...reports,
  ...log,
  ...edits,
  ...activation,
  ...failures,
  ...harmed,
  ...together,
  ...settingsOfTwo,
  ...busyHost,
  ...spoiledRules,
  ...placing,
];

/** Declares a test of each case for one host; a case for which its control lacks an ability is skipped, and its name says why. */
export function testContract(
  host: string,
  abilities: readonly Ability[],
  open: () => OpenedWorkbook | Promise<OpenedWorkbook>,
): void {
  const can = ({ needs }: ContractCase) => needs === undefined || abilities.includes(needs);
  test.each(contract.filter(can).map((each) => [each.title, each] as const))(
    `${host}: %s`,
    async (_, { needs, run }) => {
      const opened = await open();
      if (needs !== undefined) expect(opened.control).toHaveProperty(needs);
      await run(opened);
    },
  );
  for (const { title, needs } of contract.filter((each) => !can(each)))
    test.skip(`${host}: ${title} (its control has no ${needs})`, () => {});
}
