import { sheetful } from "../Sheetful";
import type { Tab } from "../Tab";
import { TimePanel } from "./TimePanel";

export const timeTab: Tab = { id: "time", title: ({ tabs }) => tabs.titles.time, Panel: sheetful(TimePanel) };
