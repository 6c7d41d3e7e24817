import type { Role } from "../../table/role";

interface RoleWords {
  /** As a label of its own. */
  readonly label: string;
  /** Within a sentence; "s" makes it plural. */
  readonly name: string;
}

export const roleWords: Readonly<Record<Role, RoleWords>> = {
  account: { label: "Account", name: "account" },
  line: { label: "Product line", name: "product line" },
  stage: { label: "Stage", name: "stage" },
  status: { label: "Status", name: "status" },
  wonFlag: { label: "Won (yes or no)", name: "answer to whether it was won" },
  lostFlag: { label: "Lost (yes or no)", name: "answer to whether it was lost" },
  closedFlag: { label: "Closed (yes or no)", name: "answer to whether it is closed" },
  openFlag: { label: "Open (yes or no)", name: "answer to whether it is open" },
  amount: { label: "Amount", name: "amount" },
  probability: { label: "Probability", name: "probability" },
  created: { label: "Created", name: "created date" },
  expectedClose: { label: "Expected close", name: "expected close date" },
  actualClose: { label: "Closed", name: "actual close date" },
  lastActivity: { label: "Last activity", name: "last activity" },
  owner: { label: "Owner", name: "owner" },
  quota: { label: "Quota", name: "quota" },
  customerType: { label: "New or current", name: "customer type" },
  currency: { label: "Currency", name: "currency" },
  deal: { label: "Deal", name: "deal" },
  dealId: { label: "Deal ID", name: "deal id" },
  quantity: { label: "Quantity", name: "quantity" },
  unitPrice: { label: "Unit price", name: "unit price" },
  snapshot: { label: "Snapshot", name: "snapshot date" },
};
