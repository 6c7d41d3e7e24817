import type { Tab } from "../Tab";
import { MorePanel } from "./MorePanel";

export const moreTab: Tab = {
  id: "more",
  title: ({ pane }) => pane.tabs.more,
  Panel: MorePanel,
};
