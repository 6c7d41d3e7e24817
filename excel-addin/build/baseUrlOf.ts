/** Where the manifests point that lie in this project: the machine on which the add-in is developed. */
export const thisMachine = "https://localhost:3000";

/** The address of FUNNEL_BALANCE_BASE_URL without a slash at its end, or this machine's. Office takes add-ins over HTTPS alone. */
export function baseUrlOf(given: string | undefined): string {
  const address = (given || thisMachine).replace(/\/+$/, "");
  if (!address.startsWith("https://"))
    throw new Error(`FUNNEL_BALANCE_BASE_URL must begin with https://, not "${given}"`);
  return address;
}
