import type { Guidelines } from "../../core/balance/Guidelines";
import { parseRange } from "../../core/cells/a1";
import type { ColourRule } from "../../core/colours/ColourRule";
import { headerMark } from "../../core/port/headerMark";
import { appendLog } from "../../core/port/log";
import { PortError, type PortErrorCode, type SheetRef, type WorkbookPort } from "../../core/port/port";
import type { ReportSheet } from "../../core/port/ReportSheet";
import type { LogRow } from "../../core/sheets/logRows";
import type { Role } from "../../core/table/role";
import type { Words } from "../../core/words/Words";
import type { TabId } from "../tabs/Tab";
import { type Analysis, analyse, type Outlook, plainView, type View } from "./analyse";
import { type Desk, loadDesk } from "./Desk";
import { noSettings, readSettings, type Settings, settingsKey, writeSettings } from "./Settings";

/** What stands in the way: the host's refusal, or a fault of ours. */
export interface Obstacle {
  readonly code: PortErrorCode | "fault";
  readonly detail: string;
}

export interface PaneState {
  readonly tab: TabId;
  readonly settings: Settings;
  readonly view: View;
  /** Null until the first sheet was read. */
  readonly outlook: Outlook | null;
  /** Stands until something succeeds or the user closes it. */
  readonly trouble: Obstacle | null;
  /** Port calls under way. */
  readonly pending: number;
  /** Said to screen readers. */
  readonly status: string;
  /** The rules that this session painted, by sheet id. */
  readonly painted: Readonly<Record<string, readonly ColourRule[]>>;
  /** The user has moved to another sheet than the one reviewed. */
  readonly elsewhere: SheetRef | null;
  /** What other sheets tell: null until a tab needs it. */
  readonly desk: Desk | null;
  /** The account whose brief is open. */
  readonly brief: string | null;
}

/** The pane's one state and everything that changes it. It knows the port and core, no component. */
export class PaneModel {
  state: PaneState = {
    tab: "review",
    settings: noSettings,
    view: plainView,
    outlook: null,
    trouble: null,
    pending: 0,
    status: "",
    painted: {},
    elsewhere: null,
    desk: null,
    brief: null,
  };
  readonly #listeners = new Set<() => void>();
  /** Numbers the reviews, so that an older one that finishes late never replaces a newer one. */
  #asked = 0;
  #saved = noSettings;
  #loading: Promise<void> | null = null;

  constructor(
    readonly port: WorkbookPort,
    readonly words: Words,
  ) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the settings, reviews the active sheet and follows its edits. Returns how to stop. */
  open(): () => void {
    const stop = this.port.onEdit((sheetId) => {
      if (sheetId === this.state.outlook?.sheet.id) void this.reviewSheet(sheetId);
    });
    void this.reviewSheet();
    return stop;
  }

  /** Reads a sheet anew, the active one where none is named, and reviews it. */
  async reviewSheet(sheetId?: string): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    await this.attempt(async () => {
      await this.#load();
      const sheet = await this.port.read(sheetId).catch((fault: unknown) => {
        // Its trouble would be about a sheet that nobody asks about any more.
        if (asked === this.#asked) throw fault;
        return null;
      });
      if (sheet === null || asked !== this.#asked) return;
      const same = sheet.id === this.state.outlook?.sheet.id;
      const view = same ? this.state.view : plainView;
      const outlook = analyse(sheet, this.state.settings, view);
      this.#set({ view, outlook, elsewhere: null, status: spoken(outlook, this.words) });
    });
  }

  /** Notices that the user has gone to another sheet; nothing is replaced until they ask. */
  async lookWhere(): Promise<void> {
    const reviewed = this.state.outlook?.sheet.id;
    if (reviewed === undefined) return;
    try {
      const active = await this.port.activeSheet();
      this.#set({ elsewhere: active.id === this.state.outlook?.sheet.id ? null : active });
    } catch (fault) {
      // Only a convenience: a chart sheet, or a host that is busy, is no trouble of the user's.
      if (!(fault instanceof PortError)) throw fault;
    }
  }

  goTo(tab: TabId): void {
    this.#set({ tab });
  }

  look(change: Partial<View>): void {
    this.#again({ view: { ...this.state.view, ...change } });
  }

  /** Changes guidelines, reviews at once and saves them in the document. */
  guide(change: Partial<Guidelines>): Promise<void> {
    const settings = { ...this.state.settings, guidelines: { ...this.state.settings.guidelines, ...change } };
    // A guideline for what to look at replaces what is looked at just now.
    const view = {
      ...this.state.view,
      ...("by" in change ? { by: null } : {}),
      ...("basis" in change ? { basis: null } : {}),
    };
    this.#again({ settings, view });
    return this.#save();
  }

  /** Every guideline as it was delivered. The choice of columns stays. */
  resetGuidelines(): Promise<void> {
    this.#again({ settings: { ...this.state.settings, guidelines: {} } });
    return this.#save();
  }

  /** Whether the colours fill whole rows. */
  tintRows(tintRows: boolean): Promise<void> {
    this.#again({ settings: { ...this.state.settings, tintRows } });
    return this.#save();
  }

  /** The user's own column for a role: a header, "" for none, null for what the pane finds itself. */
  chooseColumn(role: Role, header: string | null): Promise<void> {
    const { outlook, settings } = this.state;
    if (outlook === null) return Promise.resolve();
    const { [role]: _, ...others } = settings.columns[outlook.sheet.id] ?? {};
    const map = header === null ? others : { ...others, [role]: header };
    this.#again({ settings: { ...settings, columns: { ...settings.columns, [outlook.sheet.id]: map } } });
    return this.#save();
  }

  /** The user's choice of columns for this sheet is forgotten. */
  forgetColumns(): Promise<void> {
    const { outlook, settings } = this.state;
    if (outlook === null) return Promise.resolve();
    const { [outlook.sheet.id]: _, ...columns } = settings.columns;
    this.#again({ settings: { ...settings, columns } });
    return this.#save();
  }

  show(rows: readonly number[]): Promise<void> {
    return this.#onSheet(
      (sheetId) => this.port.selectRows(sheetId, rows),
      this.words.pane.selected(rows.length),
    );
  }

  /** Selects the row of one cell of any sheet. */
  async showRow(sheetId: string, address: string): Promise<void> {
    const row = parseRange(address)?.top;
    if (row !== undefined)
      await this.attempt(() => this.port.selectRows(sheetId, [row]), this.words.pane.selected(1));
  }

  colour(): Promise<void> {
    return this.#onSheet(async (sheetId, analysis) => {
      if (analysis === null) return;
      const { rules } = analysis.colours;
      await this.port.colour(sheetId, rules, headerMark(analysis.pipeline));
      this.#set({ painted: { ...this.state.painted, [sheetId]: rules } });
    }, this.words.pane.coloured);
  }

  clear(): Promise<void> {
    return this.#onSheet(async (sheetId) => {
      await this.port.clearColours(sheetId);
      const { [sheetId]: _, ...painted } = this.state.painted;
      this.#set({ painted });
    }, this.words.pane.cleared);
  }

  /** Opens an account's brief, or closes it. */
  brief(account: string | null): void {
    this.#set({ brief: account });
  }

  /** Opens the brief of the account in the selected row. */
  async briefSelected(): Promise<void> {
    await this.attempt(async () => {
      const { sheetId, row } = await this.port.selectedRow();
      const { outlook } = this.state;
      if (!outlook?.ok) return;
      const { account, sheetRows } = outlook.analysis.pipeline;
      const deal = sheetId === outlook.sheet.id ? sheetRows.indexOf(row) : -1;
      const name = account?.names[account.codes[deal] ?? -1];
      this.#set(name === undefined ? { status: this.words.tabs.noBriefHere } : { brief: name });
    });
  }

  /** Reads the log, the time plan, the activity log and the goals, where the document has them. */
  async openDesk(): Promise<void> {
    await this.attempt(async () => this.#set({ desk: await loadDesk(this.port) }));
  }

  /** Adds rows to the log sheet and reads it again. */
  async record(rows: readonly LogRow[], done = ""): Promise<boolean> {
    const kept = await this.attempt(() => appendLog(this.port, rows), done);
    if (kept) await this.openDesk();
    return kept;
  }

  /** Writes a report sheet of ours. */
  report(sheet: ReportSheet, done: string): Promise<boolean> {
    return this.attempt(async () => {
      await this.port.writeOwn(sheet);
    }, done);
  }

  /** The selling hours of a week, kept in the document. */
  spend(hours: number): Promise<void> {
    this.#again({ settings: { ...this.state.settings, hours } });
    return this.#save();
  }

  /** Says something to screen readers. */
  say(status: string): void {
    this.#set({ status });
  }

  closeTrouble(): void {
    this.#set({ trouble: null });
  }

  /** Runs port calls; a refusal becomes the state's trouble. True where they succeeded. */
  async attempt(work: () => Promise<void>, done = ""): Promise<boolean> {
    this.#set({ pending: this.state.pending + 1 });
    try {
      await work();
      this.#set({ trouble: null, ...(done === "" ? {} : { status: done }) });
      return true;
    } catch (fault) {
      this.#set({ trouble: obstacle(fault) });
      return false;
    } finally {
      this.#set({ pending: this.state.pending - 1 });
    }
  }

  async #onSheet(
    work: (sheetId: string, analysis: Analysis | null) => Promise<void>,
    done: string,
  ): Promise<void> {
    const { outlook } = this.state;
    if (outlook === null) return;
    await this.attempt(() => work(outlook.sheet.id, outlook.ok ? outlook.analysis : null), done);
  }

  /** Analyses the cells at hand with other settings or another view. */
  #again(change: Partial<Pick<PaneState, "settings" | "view">>): void {
    const { outlook, settings, view } = { ...this.state, ...change };
    if (outlook === null) {
      this.#set(change);
      return;
    }
    const next = analyse(outlook.sheet, settings, view);
    this.#set({ ...change, outlook: next, status: spoken(next, this.words) });
  }

  /**
   * Settings are loaded once, before the first review: a review without them would show other verdicts than the
   * document asks for, and its next change would overwrite them.
   */
  #load(): Promise<void> {
    this.#loading ??= this.port.readText(settingsKey).then(
      (text) => {
        const settings = readSettings(text);
        this.#saved = settings;
        this.#set({ settings });
      },
      (fault: unknown) => {
        this.#loading = null;
        throw fault;
      },
    );
    return this.#loading;
  }

  /** What could not be saved stays on the screen, with the trouble; the next change tries to save it again. */
  async #save(): Promise<void> {
    const { settings } = this.state;
    if (settings === this.#saved) return;
    await this.attempt(async () => {
      await this.port.keepText(settingsKey, writeSettings(settings));
      this.#saved = settings;
    }, this.words.pane.saved);
  }

  #set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function spoken(outlook: Outlook, words: Words): string {
  if (!outlook.ok) return words.issues.failureMessage(outlook.failure);
  const { review } = outlook.analysis;
  return words.pane.spokenReview(words.findings.headline(review), review.score.value);
}

function obstacle(fault: unknown): Obstacle {
  if (fault instanceof PortError) return { code: fault.code, detail: fault.detail };
  return { code: "fault", detail: fault instanceof Error ? fault.message : String(fault) };
}
