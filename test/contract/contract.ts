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

/** Declares a test of each case for one host, but for those that need what its control cannot do. */
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
  const beyond = contract.filter((each) => !can(each));
  if (beyond.length === 0) return;
  test(`what ${host} has no cases for, its control cannot do: ${beyond.length} cases`, async () => {
    const { control } = await open();
    for (const { needs } of beyond) expect(control).not.toHaveProperty(needs ?? "");
  });
}
