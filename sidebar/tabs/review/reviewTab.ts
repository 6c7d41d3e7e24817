import type { Tab } from "../Tab";
import { ReviewPanel } from "./ReviewPanel";

export const reviewTab: Tab = {
  id: "review",
  title: ({ pane }) => pane.tabs.review,
  Panel: ReviewPanel,
};
