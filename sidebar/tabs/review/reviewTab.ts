import * as words from "../../../core/words/en";
import type { Tab } from "../Tab";
import { ColourFooter } from "./ColourFooter";
import { ReviewPanel } from "./ReviewPanel";

export const reviewTab: Tab = {
  id: "review",
  title: words.pane.tabs.review,
  Panel: ReviewPanel,
  Footer: ColourFooter,
};
