import { HostObject } from "./HostObject";

/** The service behind `Office.addin.showAsTaskpane()` and `hide()`: "Visible" once the add-in's pane is shown. */
export class AppRuntimeService extends HostObject {
  state = "Background";
  /** Excel does so for add-ins from Microsoft's Marketplace: the pane is opened by the user alone. */
  ignoresTheAddin = false;
  /** Hears whether the pane came into view or went out of it. */
  onVisibility: (visibility: "Visible" | "Hidden") => void = () => {};

  SetAppRuntimeState(state: string): void {
    if (!this.ignoresTheAddin) this.show(state === "Visible");
  }

  /** The user opens or closes the pane. */
  show(isShown: boolean): void {
    const state = isShown ? "Visible" : "Background";
    if (state === this.state) return;
    this.state = state;
    this.onVisibility(isShown ? "Visible" : "Hidden");
  }
}

/** The service behind `Office.addin.setStartupBehavior()`: "Background" where the add-in is loaded with the document. */
export class AppRuntimePersistenceService extends HostObject {
  startState = "Inactive";

  GetAppRuntimeStartState(): string {
    return this.startState;
  }

  SetAppRuntimeStartState(state: string): void {
    this.startState = state;
  }
}

/** The service by which the client says that ribbon commands may come. */
export class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void {}
}
