import type { ContractCase } from "./ContractCase";
import { colouring } from "./cases/colouring";
import { edits } from "./cases/edits";
import { failures } from "./cases/failures";
import { formulas } from "./cases/formulas";
import { log } from "./cases/log";
import { reading } from "./cases/reading";
import { reports } from "./cases/reports";
import { selecting } from "./cases/selecting";
import { settings } from "./cases/settings";

/** What every host must do alike: each case runs against every adapter. */
export const contract: readonly ContractCase[] = [
  ...reading,
  ...colouring,
  ...selecting,
  ...settings,
  ...formulas,
  ...reports,
  ...log,
  ...edits,
  ...failures,
];
