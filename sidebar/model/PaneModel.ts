import type { WorkbookPort } from "../../core/port/port";
import type { PaneWords } from "../../core/words/Words";
import type { PrintPages } from "../share/PrintPages";
import type { Pace } from "./inSlices";
import { PaneBrief } from "./PaneBrief";
import { PaneColours } from "./PaneColours";
import { PaneDesk } from "./PaneDesk";
import { PaneReview } from "./PaneReview";
import { PaneSettings } from "./PaneSettings";
import { PaneSheet } from "./PaneSheet";
import { PaneStore } from "./PaneStore";
import { PaneWork } from "./PaneWork";

/** The pane's one state and everything that changes it, by subject. It knows the port and core, no component. */
export class PaneModel extends PaneStore {
  readonly work: PaneWork;
  readonly settings: PaneSettings;
  readonly sheet: PaneSheet;
  readonly desk: PaneDesk;
  readonly colours: PaneColours;
  readonly brief = new PaneBrief(this);

  /** @param pace when long work pauses; the page's own turns where it is left out */
  constructor(
    port: WorkbookPort,
    words: PaneWords,
    pace?: Pace,
    readonly print?: PrintPages,
    written?: PaneWords,
  ) {
    super(port, words, written);
    this.work = new PaneWork(this, pace);
    const review = new PaneReview(this, this.work);
    this.settings = new PaneSettings(this, review);
    this.sheet = new PaneSheet(this, this.settings, review, this.work);
    this.colours = new PaneColours(this, this.sheet);
    this.desk = new PaneDesk(this, review, this.sheet);
  }
}
