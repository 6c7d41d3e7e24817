import { formulasTab } from "./formulas/formulasTab";
import { reviewTab } from "./review/reviewTab";
import { settingsTab } from "./settings/settingsTab";
import type { Tab } from "./Tab";

/** The tabs in their order: a further one is a line here. */
export const tabs: readonly [Tab, ...Tab[]] = [reviewTab, formulasTab, settingsTab];
