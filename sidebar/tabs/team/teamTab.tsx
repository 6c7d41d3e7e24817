import { laterPart } from "../../later/laterPart";
import { sheetful } from "../Sheetful";
import type { Tab } from "../Tab";

export const teamTab: Tab = {
  id: "team",
  title: ({ pane }) => pane.tabs.team,
  Panel: sheetful(
    laterPart(() => import(/* webpackChunkName: "rest" */ "./TeamPanel").then(({ TeamPanel }) => TeamPanel)),
  ),
};
