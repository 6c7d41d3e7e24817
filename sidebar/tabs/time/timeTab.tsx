import { laterPart } from "../../later/laterPart";
import { sheetful } from "../Sheetful";
import type { Tab } from "../Tab";

export const timeTab: Tab = {
  id: "time",
  title: ({ pane }) => pane.tabs.time,
  Panel: sheetful(
    laterPart(() => import(/* webpackChunkName: "rest" */ "./TimePanel").then(({ TimePanel }) => TimePanel)),
  ),
};
