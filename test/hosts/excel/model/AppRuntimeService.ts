import { HostObject } from "./HostObject";

/** The service behind `Office.addin.showAsTaskpane()`: "Visible" once the add-in asked for its pane. */
export class AppRuntimeService extends HostObject {
  state = "Background";

  SetAppRuntimeState(state: string): void {
    this.state = state;
  }
}

/** The service by which the client says that ribbon commands may come. */
export class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void {}
}
