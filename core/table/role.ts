import { account } from "./roles/account";
import { actualClose } from "./roles/actualClose";
import { amount } from "./roles/amount";
import { created } from "./roles/created";
import { currency } from "./roles/currency";
import { customerType } from "./roles/customerType";
import { deal } from "./roles/deal";
import { dealId } from "./roles/dealId";
import { expectedClose } from "./roles/expectedClose";
import { lastActivity } from "./roles/lastActivity";
import { line } from "./roles/line";
import { owner } from "./roles/owner";
import { probability } from "./roles/probability";
import { quantity } from "./roles/quantity";
import { quota } from "./roles/quota";
import type { RoleSpec } from "./roles/RoleSpec";
import { snapshot } from "./roles/snapshot";
import { stage } from "./roles/stage";
import { status } from "./roles/status";
import { unitPrice } from "./roles/unitPrice";

/** Each role that a column can have. The order is the order in which ties are settled. */
const table = {
  account,
  line,
  stage,
  status,
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

/** The roles whose cells are names and words; those whose cells are numbers or days. */
export const nameRoles = roles.filter((role) => table[role].cells === "names");
export const measureRoles = roles.filter((role) => !["names", "unread"].includes(table[role].cells));
