import type { Guidelines } from "../../core/balance/Guidelines";
import { keepSettings, loadSettings } from "../../core/port/keepSettings";
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
import type { PaneStore } from "./PaneStore";

/** The document's settings: each change is reviewed at once and saved. */
export class PaneSettings {
  readonly #store: PaneStore;
  /** As the document held them when we last read or wrote it: what differs from these is our change. */
  #saved = noSettings;
  #saving = Promise.resolve();
  #loading: Promise<void> | null = null;

  constructor(
    store: PaneStore,
    private readonly review: PaneReview,
  ) {
    this.#store = store;
  }

  /**
   * Settings are loaded once, before the first review: a review without them would show other verdicts than the
   * document asks for, and its next change would overwrite them.
   */
  load(): Promise<void> {
    this.#loading ??= loadSettings(this.#store.port).then(
      (settings) => {
        this.#saved = settings;
        this.#store.set({ settings });
      },
      (fault: unknown) => {
        this.#loading = null;
        throw fault;
      },
    );
    return this.#loading;
  }

  setGuidelines(change: Partial<Guidelines>): Promise<void> {
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

  /** Every guideline as it was delivered. The choice of columns stays. */
  resetGuidelines(): Promise<void> {
    return this.#change({ guidelines: {} });
  }

  /** Whether the colours fill whole rows. */
  setTintRows(tintRows: boolean): Promise<void> {
    return this.#change({ tintRows });
  }

  /** The selling hours of a week. */
  setHours(hours: number): Promise<void> {
    return this.#change({ hours });
  }

  /** The user's own column for a role: a header, "" for none, null for what the pane finds itself. */
  chooseColumn(role: Role, header: string | null): Promise<void> {
    return this.#changeColumns(({ [role]: _, ...others }) =>
      header === null ? others : { ...others, [role]: header },
    );
  }

  /** The user's choice of columns for this sheet is forgotten. */
  forgetColumns(): Promise<void> {
    return this.#changeColumns(() => ({}));
  }

  /** What the user says of this sheet's rows. */
  async setRows(change: RowReading): Promise<void> {
    const { reviewed, settings } = this.#store.state;
    if (reviewed === null) return;
    await this.#change({ rows: { ...settings.rows, [reviewed.sheet.id]: change } });
  }

  async #changeColumns(change: (map: ColumnMap) => ColumnMap): Promise<void> {
    const { reviewed, settings } = this.#store.state;
    if (reviewed === null) return;
    const { [reviewed.sheet.id]: map = {}, ...others } = settings.columns;
    await this.#change({ columns: { ...others, [reviewed.sheet.id]: change(map) } });
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
      const shown = readSettings(mergeSettings(settings, store.state.settings, writeSettings(standing)));
      await this.review.again({ settings: shown });
    }, store.words.pane.saved);
  }
}
