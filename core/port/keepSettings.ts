import type { WorkbookPort } from "./port";
import { mergeSettings, readSettings, type Settings } from "./Settings";

/** The document keeps them under this. */
const key = "settings";

/** So often somebody else may save between our reading and our saving; then ours is saved over theirs. */
const tries = 5;

/** The document's settings; those of a fresh document where it keeps none. */
export async function loadSettings(port: WorkbookPort): Promise<Settings> {
  return readSettings(await port.readText(key));
}

/**
 * Saves what we changed from `before` to `after`. The document is read again first, and what somebody else has changed since stays.
 * Returns the settings that stand now. Throws PortError `settings-too-large`.
 */
export async function keepSettings(port: WorkbookPort, before: Settings, after: Settings): Promise<Settings> {
  for (let more = tries; ; more--) {
    const standing = await port.readText(key);
    const text = mergeSettings(before, after, standing);
    const isLast = more === 0;
    const isKept = await port.keepText(key, text, isLast ? undefined : standing);
    if (isKept || isLast) return readSettings(text);
  }
}
