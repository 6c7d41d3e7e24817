import { CustomerType, type Names, Outcome } from "../Pipeline";

/**
 * Customer types from what happened: current where the account has a won deal or is a known customer, new where it has
 * neither, unknown without an account.
 *
 * @param known whether each account code is a known customer
 * @returns null where there is nothing to go by: no won deal and no known customer
 * @example typesByHistory({ names: ["A", "B"], codes: Int32Array.of(0, 1) }, Uint8Array.of(Outcome.won, Outcome.open), null) // [CustomerType.current, CustomerType.new]
 */
export function typesByHistory(
  account: Names,
  outcome: Uint8Array,
  known: Uint8Array | null,
): Uint8Array | null {
  const current = known?.slice() ?? new Uint8Array(account.names.length);
  const isWon = markCustomers(current, account.codes, outcome);
  return isWon || known !== null ? typesOf(current, account.codes) : null;
}

/** Marks who has a won deal. @returns whether any deal was won, with whomever */
function markCustomers(current: Uint8Array, codes: Int32Array, outcome: Uint8Array): boolean {
  let isAny = false;
  for (let row = 0; row < outcome.length; row++) {
    if (outcome[row] !== Outcome.won) continue;
    isAny = true;
    const code = codes[row] ?? -1;
    if (code >= 0) current[code] = 1;
  }
  return isAny;
}

function typesOf(current: Uint8Array, codes: Int32Array): Uint8Array {
  const types = new Uint8Array(codes.length);
  for (let row = 0; row < types.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= 0) types[row] = current[code] === 1 ? CustomerType.current : CustomerType.new;
  }
  return types;
}
