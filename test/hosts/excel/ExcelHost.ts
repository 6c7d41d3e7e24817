import { HostError } from "./HostError";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
} from "./model/AppRuntimeService";
import type { Calculate } from "./model/CellGrid";
import { type SheetMessage, Workbook } from "./model/Workbook";
import { PathType, type RequestBody, type ResponseBody } from "./RequestBody";
import { RequestInterpreter } from "./RequestInterpreter";

/** Excel on the web takes and gives at most this much in one request. */
const bytesAtMost = 5 * 1024 * 1024;

/**
 * Of the client's request flags. The first is Microsoft's; the npm client does not know the second, so that its number is ours
 * (`knowUndoGroups`).
 */
export const requestFlags = { delayForCellEdit: 64, mergeUndoGroup: 1 << 20 } as const;

export interface ExcelHostOptions {
  /** Stands in for Excel's own calculation. Without it every formula of a custom function shows "#NAME?". */
  readonly calculate?: Calculate;
  /** What Excel wants between the addresses of several ranges. */
  readonly listSeparator?: string;
}

/**
 * A model of Excel on the far side of the Office.js wire.
 *
 * Modelled: sheets (stable ids, hidden, protected, a chart sheet), cells with values, formulas, spills and number formats,
 * conditional formats of type Custom with their order, tables, charts (what, not how), custom properties, settings, selection,
 * the events of change and activation, cell-edit mode, the web's 5 MB limit, that a failing action stops its batch and leaves what was done.
 * Not modelled: calculation, dates typed as text, filters as such (their hidden rows are), merged cells as such, styles,
 * undo (only that requests may ask to be undone as one, and be refused), several users, time. Whatever is not modelled is an error that names the missing member.
 */
export class ExcelHost {
  readonly workbook: Workbook;
  /** Knows whether the add-in asked for its pane to be shown. */
  readonly appRuntime = new AppRuntimeService();
  readonly startup = new AppRuntimePersistenceService();
  private readonly interpreter: RequestInterpreter;
  /** Requests since the start: round trips. */
  requests = 0;
  /** Those of them that were about the workbook, and not about the pane itself. */
  workbookRequests = 0;
  /** Single changes of the workbook so far: Excel stops at the first that fails, and those before it stay. */
  writes = 0;
  /** How Excel refuses requests that are to be undone as one; null where it takes them. */
  undoGroupRefusal: HostError | null = null;
  private isEditing = false;
  private waiting: (() => void)[] = [];
  /** Fails every request that changes something, as Excel would put it. */
  broken: { readonly code: string; readonly message: string } | null = null;
  /** Called before each request is carried out: the moment in which a second user acts. */
  beforeRequest: (request: number) => void = () => {};

  constructor(options: ExcelHostOptions = {}) {
    this.workbook = new Workbook(options.calculate ?? (() => "#NAME?"), options.listSeparator);
    this.interpreter = new RequestInterpreter(this.workbook, {
      "Microsoft.AppRuntime.AppRuntimeService": this.appRuntime,
      "Microsoft.AppRuntime.AppRuntimePersistenceService": this.startup,
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
    });
    this.interpreter.beforeWrite = () => {
      this.writes += 1;
    };
  }

  /** The user is typing into a cell: Excel refuses every request, but for those that asked to wait for the end of it. */
  get editing(): boolean {
    return this.isEditing;
  }

  set editing(value: boolean) {
    this.isEditing = value;
    if (!value) for (const goOn of this.waiting.splice(0)) goOn();
  }

  /** Refuses one single change of the workbook, the `next` one from now (1 is the very next), in these words. */
  failWrite(next: number, message = "It failed on purpose."): void {
    const at = this.writes + next;
    this.interpreter.beforeWrite = () => {
      this.writes += 1;
      if (this.writes === at) throw new HostError("GeneralException", message);
    };
  }

  /** One `context.sync()` with the flags that the client sends along. */
  async answer(body: string, flags: number): Promise<ResponseBody> {
    if (this.isEditing && flags & requestFlags.delayForCellEdit)
      await new Promise<void>((goOn) => this.waiting.push(goOn));
    const refused = flags & requestFlags.mergeUndoGroup ? this.undoGroupRefusal : null;
    return refused ? refuse(refused.code, refused.message) : this.execute(body);
  }

  private execute(body: string): ResponseBody {
    this.requests++;
    this.beforeRequest(this.requests);
    const refusal = this.refusal(body);
    if (refusal) return refuse(refusal.code, refusal.message);
    const request = JSON.parse(body) as RequestBody;
    if (Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathType.root))
      this.workbookRequests++;
    const response = this.interpreter.run(request);
    if (JSON.stringify(response).length > bytesAtMost)
      return refuse("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    return response;
  }

  onEvent(listener: (message: SheetMessage) => void): void {
    this.workbook.onEvent(listener);
  }

  private refusal(body: string): HostError | null {
    if (body.length > bytesAtMost)
      return new HostError(
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit.",
      );
    if (this.editing)
      return new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode.",
      );
    if (this.broken) return new HostError(this.broken.code, this.broken.message);
    return null;
  }
}

const refuse = (Code: string, Message: string): ResponseBody => ({
  Results: [],
  Error: { Code, Message, Location: "", ActionIndex: 0 },
});
