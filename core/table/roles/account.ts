import { comingBack, ids, naming } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** From this many filled cells on, one value everywhere is likelier the seller's own firm than the buyer. */
export const enoughToBeOne = 5;

/** Who buys. */
export const account: RoleSpec = {
  cells: "names",
  importance: 1,
  least: agreed,
  fit: (column) => {
    const words = naming(column, ids) * (0.85 + 0.15 * comingBack(column)) + 0.3 * column.legalForms;
    const isOne = column.distinct === 1 && column.filled >= enoughToBeOne;
    return (
      Math.min(1, words * (1 - 0.6 * column.stateWords * (column.distinct < 6 ? 1 : 0))) * (isOne ? 0.55 : 1)
    );
  },
};
