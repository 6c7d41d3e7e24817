import type { Tab } from "../Tab";
import { ColourFooter } from "./ColourFooter";
import { ReviewPanel } from "./ReviewPanel";

export const reviewTab: Tab = {
  id: "review",
  title: ({ pane }) => pane.tabs.review,
  Panel: ReviewPanel,
  Footer: ColourFooter,
};
