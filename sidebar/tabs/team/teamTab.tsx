import { sheetful } from "../Sheetful";
import type { Tab } from "../Tab";
import { TeamPanel } from "./TeamPanel";

export const teamTab: Tab = { id: "team", title: ({ tabs }) => tabs.titles.team, Panel: sheetful(TeamPanel) };
