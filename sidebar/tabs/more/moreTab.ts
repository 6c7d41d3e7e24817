import { laterPart } from "../../later/laterPart";
import type { Tab } from "../Tab";

export const moreTab: Tab = {
  id: "more",
  title: ({ pane }) => pane.tabs.more,
  Panel: laterPart(() =>
    import(/* webpackChunkName: "rest" */ "./MorePanel").then(({ MorePanel }) => MorePanel),
  ),
};
