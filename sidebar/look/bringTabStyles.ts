import { later } from "../later/later";

const wearing = later(() =>
  import(/* webpackChunkName: "rest" */ "./wearTabStyles").then(({ wearTabStyles }) => wearTabStyles),
);

/** Gives the document the styles of the other tabs; without a network they are plain. */
export async function bringTabStyles(document: Document): Promise<void> {
  try {
    const wearTabStyles = await wearing.bring();
    wearTabStyles(document);
  } catch {
    // The part itself says that it did not arrive.
  }
}
