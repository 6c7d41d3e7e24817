import type { Pipeline } from "../../table/Pipeline";

/**
 * Why a pipeline without a history has none.
 *
 * @example whyUnknown({ account: null }) // "no-account-column"
 */
export function whyUnknown({ account }: Pick<Pipeline, "account">): "no-account-column" | "no-date-column" {
  return account === null ? "no-account-column" : "no-date-column";
}
