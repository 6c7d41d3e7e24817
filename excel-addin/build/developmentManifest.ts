/** Of the add-in as it is developed. Never that of the one which people use: Excel would take one for the other. */
const developmentId = "3d1c7a52-9b0e-4f6b-8a47-51e0c2d96b3f";

/**
 * The manifest for development, beside the one that is shipped: an Id and names of its own. Both at once still fight for the names
 * of the functions, of which one copy then shows `#NAME?` or `#REF!`.
 */
export function developmentManifest(manifest: string): string {
  const named = (text: string, before: string) =>
    text.replace(`${before}"Funnel Balance"`, `${before}"Funnel Balance (dev)"`);
  const renamed = [`<DisplayName DefaultValue=`, `<bt:String id="Group.Label" DefaultValue=`].reduce(
    named,
    manifest,
  );
  return renamed.replace(/<Id>[^<]+<\/Id>/, `<Id>${developmentId}</Id>`);
}
