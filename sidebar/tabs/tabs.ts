import { customersTab } from "./customers/customersTab";
import { moreTab } from "./more/moreTab";
import { reviewTab } from "./review/reviewTab";
import type { Tab } from "./Tab";
import { teamTab } from "./team/teamTab";
import { timeTab } from "./time/timeTab";

/** The tabs in their order: a further one is a line here. */
export const tabs: readonly [Tab, ...Tab[]] = [reviewTab, customersTab, timeTab, teamTab, moreTab];
