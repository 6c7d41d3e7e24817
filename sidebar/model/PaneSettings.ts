import type { Guidelines } from "../../core/balance/Guidelines";
import { keepSettings, loadSettings } from "../../core/port/keepSettings";
import { PortError } from "../../core/port/port";
import {
  type ColumnMap,
  mergeSettings,
  noSettings,
  type RowReading,
  readSettings,
  type Settings,
  writeSettings,
} from "../../core/port/Settings";
import type { Role } from "../../core/table/role";
import type { PaneReview } from "./PaneReview";
import type { Told } from "./PaneState";
import type { PaneStore } from "./PaneStore";

/** The document's settings: each change is reviewed at once and saved. */
export class PaneSettings {
  readonly #store: PaneStore;
  /** As the document held them when we last read or wrote it: what differs from these is our change. */
  #saved = noSettings;
  #saving = Promise.resolve();
  #loading: Promise<void> | null = null;
  #isLoaded = false;
  /** What was told last of a changed setting, and the settings before. */
  #told: { readonly what: keyof Settings; readonly before: Settings; readonly strip: Told | null } | null =
    null;

  constructor(
    store: PaneStore,
    private readonly review: PaneReview,
  ) {
    this.#store = store;
  }

  /**
   * Settings are loaded before the first review: one without them would show other verdicts than the document asks for, and its next
   * change would overwrite them. Each later review takes what somebody else has changed since; where that cannot be had it goes by
   * those that are here.
   */
  async load(): Promise<void> {
    if (this.#isLoaded) await this.#takeOver().catch(passOverPortErrors);
    else {
      this.#loading ??= this.#loadFirst();
      await this.#loading;
    }
  }

  async #loadFirst(): Promise<void> {
    try {
      this.#saved = await loadSettings(this.#store.port);
      this.#store.set({ settings: this.#saved });
      this.#isLoaded = true;
    } finally {
      this.#loading = null;
    }
  }

  /** Changes of ours that are not saved yet stay. */
  async #takeOver(): Promise<void> {
    await this.#saving;
    const standing = await loadSettings(this.#store.port);
    const shown = withOurs(this.#saved, this.#store.state.settings, standing);
    this.#saved = standing;
    if (writeSettings(shown) !== writeSettings(this.#store.state.settings))
      this.#store.set({ settings: shown });
  }

  /** Changes guidelines and tells how to take that back. */
  async setGuidelines(change: Partial<Guidelines>): Promise<void> {
    const { guidelines } = this.#store.state.settings;
    await this.#setGuidelines(change);
    this.#store.tell(this.#store.words.sides.guidelineChanged, { undo: () => this.#change({ guidelines }) });
  }

  #setGuidelines(change: Partial<Guidelines>): Promise<void> {
    const { settings, view } = this.#store.state;
    // A guideline for what to look at replaces what is looked at just now.
    const { by, basis } = {
      by: "by" in change ? null : view.by,
      basis: "basis" in change ? null : view.basis,
    };
    void this.review.again({
      settings: { ...settings, guidelines: { ...settings.guidelines, ...change } },
      view: { ...view, by, basis },
    });
    return this.#save();
  }

  /** Everything as it was delivered: guidelines, columns, rows, tint and hours. Told with Undo. */
  async resetAll(): Promise<void> {
    const { state, words } = this.#store;
    const before = state.settings;
    await this.#change(noSettings);
    this.#store.tell(words.pane.resetDone, { undo: () => this.#change(before) });
  }

  /** Settings from somewhere else in the place of these. Told with Undo. */
  async takeOver(settings: Settings): Promise<void> {
    const before = this.#store.state.settings;
    await this.#change(settings);
    this.#store.tell(this.#store.words.keep.imported, { undo: () => this.#change(before) });
  }

  /** The document keeps nothing of ours any more. */
  async forget(): Promise<void> {
    await this.#saving;
    await this.#store.port.keepText("settings", "");
    this.#saved = noSettings;
    await this.review.again({ settings: noSettings });
  }

  /** Whether the colours fill whole rows. */
  setTintRows(tintRows: boolean): Promise<void> {
    return this.#changeAndTell("tintRows", tintRows);
  }

  /** The selling hours of a week. */
  setHours(hours: number): Promise<void> {
    return this.#changeAndTell("hours", hours);
  }

  /** The user's own column for a role: a header, "" for none, null for what the pane finds itself. */
  chooseColumn(role: Role, header: string | null): Promise<void> {
    return this.#changeColumns(({ [role]: _, ...others }) =>
      header === null ? others : { ...others, [role]: header },
    );
  }

  /** The user's own columns for several roles at once, "" for none. Told with Undo. */
  async chooseColumns(chosen: ColumnMap): Promise<void> {
    const { state, words } = this.#store;
    const { columns } = state.settings;
    await this.#changeColumns((map) => ({ ...map, ...chosen }));
    this.#store.tell(words.arrival.columnsChosen, { undo: () => this.#change({ columns }) });
  }

  /** The user's choice of columns for this sheet is forgotten. */
  forgetColumns(): Promise<void> {
    return this.#changeColumns(() => ({}));
  }

  /** What the user says of this sheet's rows. */
  async setRows(change: RowReading): Promise<void> {
    const { reviewed, settings } = this.#store.state;
    if (reviewed === null) return;
    await this.#changeAndTell("rows", { ...settings.rows, [reviewed.sheet.id]: change });
  }

  async #changeColumns(change: (map: ColumnMap) => ColumnMap): Promise<void> {
    const { reviewed, settings } = this.#store.state;
    if (reviewed === null) return;
    const { [reviewed.sheet.id]: map = {}, ...others } = settings.columns;
    await this.#changeAndTell("columns", { ...others, [reviewed.sheet.id]: change(map) });
  }

  /** One change after the other of the same thing, as a slider makes them, is taken back as one. */
  async #changeAndTell<Key extends keyof Settings>(what: Key, value: Settings[Key]): Promise<void> {
    const { state } = this.#store;
    const isMore = this.#told?.what === what && this.#told.strip === state.told;
    const before = (isMore ? this.#told?.before : null) ?? state.settings;
    await this.#change({ [what]: value });
    const { words } = this.#store;
    this.#store.tell(words.more.settingChanged[what], {
      undo: () => this.#change({ [what]: before[what] }),
    });
    this.#told = { what, before, strip: this.#store.state.told };
  }

  #change(change: Partial<Settings>): Promise<void> {
    void this.review.again({ settings: { ...this.#store.state.settings, ...change } });
    return this.#save();
  }

  /** One save after the other: each begins with what the one before it left in the document. */
  #save(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#saveChanges());
    return this.#saving;
  }

  /**
   * What could not be saved stays on the screen, with the trouble; the next change tries to save it again. What somebody else has
   * changed in the document meanwhile is shown as well.
   */
  async #saveChanges(): Promise<void> {
    const store = this.#store;
    const { settings } = store.state;
    if (settings === this.#saved) return;
    await store.run(async () => {
      const standing = await keepSettings(store.port, this.#saved, settings);
      this.#saved = settings;
      if (writeSettings(standing) === writeSettings(settings)) return;
      this.#saved = standing;
      // The user may have changed more while this was written.
      const shown = withOurs(settings, store.state.settings, standing);
      await this.review.again({ settings: shown });
    }, store.words.pane.saved);
  }
}

/** What stands in the document with what we changed from `before` on top. */
function withOurs(before: Settings, ours: Settings, standing: Settings): Settings {
  return readSettings(mergeSettings(before, ours, writeSettings(standing)));
}

function passOverPortErrors(fault: unknown): void {
  if (!(fault instanceof PortError)) throw fault;
}
