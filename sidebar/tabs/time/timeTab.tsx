import * as words from "../../../core/words/en";
import { sheetful } from "../Sheetful";
import type { Tab } from "../Tab";
import { TimePanel } from "./TimePanel";

export const timeTab: Tab = { id: "time", title: words.tabs.titles.time, Panel: sheetful(TimePanel) };
