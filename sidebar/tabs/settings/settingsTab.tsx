import type { Tab } from "../Tab";
import { SettingsPanel } from "./SettingsPanel";

const sliders = (
  <svg viewBox="0 0 14 16" aria-hidden="true">
    <path d="M0 4h7M11 4h3M0 12h3M7 12h7" />
    <circle cx="9" cy="4" r="2" />
    <circle cx="5" cy="12" r="2" />
  </svg>
);

export const settingsTab: Tab = {
  id: "settings",
  title: ({ pane }) => pane.tabs.settings,
  glyph: sliders,
  Panel: SettingsPanel,
};
