import { account } from "./roles/account";
import { actualClose } from "./roles/actualClose";
import { amount } from "./roles/amount";
import { closedFlag } from "./roles/closedFlag";
import { created } from "./roles/created";
import { currency } from "./roles/currency";
import { customerType } from "./roles/customerType";
import { deal } from "./roles/deal";
import { dealId } from "./roles/dealId";
import { expectedClose } from "./roles/expectedClose";
import { lastActivity } from "./roles/lastActivity";
import { line } from "./roles/line";
import { lostFlag } from "./roles/lostFlag";
import { openFlag } from "./roles/openFlag";
import { owner } from "./roles/owner";
import { probability } from "./roles/probability";
import { quantity } from "./roles/quantity";
import { quota } from "./roles/quota";
import type { RoleSpec } from "./roles/RoleSpec";
import { snapshot } from "./roles/snapshot";
import { stage } from "./roles/stage";
import { status } from "./roles/status";
import { unitPrice } from "./roles/unitPrice";
import { wonFlag } from "./roles/wonFlag";

/** Each role that a column can have. The order is the order in which ties are settled. */
const table = {
  account,
  line,
  stage,
  status,
  wonFlag,
  lostFlag,
  closedFlag,
  openFlag,
  amount,
  probability,
  created,
  expectedClose,
  actualClose,
  lastActivity,
  owner,
  quota,
  customerType,
  currency,
  deal,
  dealId,
  snapshot,
  quantity,
  unitPrice,
};

/** What a column of the sheet means. */
export type Role = keyof typeof table;

export const roleSpecs: Readonly<Record<Role, RoleSpec>> = table;

export const roles = Object.keys(table) as readonly Role[];

/** The roles whose cells say yes or no of what became of a deal. */
export const flagRoles = ["wonFlag", "lostFlag", "closedFlag", "openFlag"] as const;
export type FlagRole = (typeof flagRoles)[number];

/** The roles whose cells are names and words; those whose cells are numbers or days. */
export const nameRoles = roles.filter((role) => table[role].cells === "names");
export const measureRoles = roles.filter((role) => !["names", "flags", "unread"].includes(table[role].cells));
