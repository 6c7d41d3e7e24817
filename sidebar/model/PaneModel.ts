import { PaneBrief } from "./PaneBrief";
import { PaneColours } from "./PaneColours";
import { PaneDesk } from "./PaneDesk";
import { PaneSettings } from "./PaneSettings";
import { PaneSheet } from "./PaneSheet";
import { PaneStore } from "./PaneStore";

/** The pane's one state and everything that changes it, by subject. It knows the port and core, no component. */
export class PaneModel extends PaneStore {
  readonly settings = new PaneSettings(this);
  readonly sheet = new PaneSheet(this, this.settings);
  readonly colours = new PaneColours(this);
  readonly desk = new PaneDesk(this);
  readonly brief = new PaneBrief(this);
}
