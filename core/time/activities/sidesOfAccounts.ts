import { nameAt } from "../../table/names/nameAt";
import { CustomerType, type Pipeline } from "../../table/Pipeline";
import type { Activity } from "../Activity";

export type Side = Activity["customer"];

/**
 * Whether an account is a new or a current customer, as the review counts its open deals: current where one of them says so. By history
 * every deal of the account says the same. Where nothing tells, who bought is a current customer.
 *
 * @param open the deals that are open
 * @param bought the accounts that bought
 */
export function sidesOfAccounts(
  pipeline: Pick<Pipeline, "account" | "customerType" | "customerTypeSource">,
  open: readonly number[],
  bought: ReadonlySet<string>,
): (account: string) => Side {
  const { account, customerType, customerTypeSource } = pipeline;
  const sides = new Map<string, Side>();
  const tell = (deal: number) => {
    const name = nameAt(account, deal);
    if (name === null) return;
    if (customerType[deal] === CustomerType.current) sides.set(name, "current");
    if (customerType[deal] === CustomerType.new && !sides.has(name)) sides.set(name, "new");
  };
  if (customerTypeSource === "history") for (let deal = 0; deal < customerType.length; deal++) tell(deal);
  else open.forEach(tell);
  return (name) => sides.get(name) ?? (bought.has(name) ? "current" : "new");
}
