/** What the page finds as `window.external` inside Excel on Windows, in so far as Office.js asks for it. */
interface External {
  GetContext(): object;
  Execute(method: number, params: readonly unknown[], done: (answer: object) => void): void;
  RegisterEvent(
    event: number,
    target: string,
    handler: (event: number, message: object) => void,
    done: (error: number) => void,
  ): void;
  UnregisterEvent(event: number, target: string, done: (error: number) => void): void;
}

declare global {
  interface Window {
    /** Carries out one request of Office.js on the model in Node. */
    executeInExcel(body: string, flags: number): Promise<string>;
    /** Called from Node when somebody edited a sheet or went to another; `type` is the event's number. */
    excelTells?: (type: number, message: string) => void;
    /** Called from Node when the pane is opened or closed. */
    excelShows?: (isShown: boolean) => void;
  }
}

/**
 * Runs in the page before any other script and makes Chromium look to the real office.js like the web view of Excel on Windows.
 * Self-contained, since it is sent to the page as its source. The address says the requirement sets with their versions, such as
 * `?sets={"ExcelApi":"1.12"}`; `unseen` that the page is loaded without being shown, and `office` that Office is "light" or "dark".
 */
export function desktopExcel(): void {
  const executeRichApi = 93;
  const richApiMessage = 33;
  const eventMessage = 65_536;
  const visibilityChanged = 65_539;
  const given = new URLSearchParams(location.search);
  let isShown = !given.has("unseen");
  Object.defineProperty(document, "visibilityState", { get: () => (isShown ? "visible" : "hidden") });
  const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });

  const external: External = {
    GetContext: () => ({
      GetAppType: () => 1,
      GetSolutionRef: () => "funnel-balance",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => 1033,
      GetAppDataLocale: () => 1033,
      GetDocUrl: () => "C:\\pipeline.xlsx",
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetSupportedMatrix: () => given.get("sets"),
      GetHostFullVersion: () => "16.0.18000.0",
      GetSettings: () => ({ Read: () => {}, Write: () => {} }),
      GetOfficeThemeInfo: () =>
        JSON.stringify(given.has("office") ? { isDarkTheme: given.get("office") === "dark" } : {}),
    }),
    Execute(method, params, done) {
      if (method !== executeRichApi) throw new Error(`The double knows no method ${method} of Office.js`);
      const message = params.flat(2);
      const body = message.find((part): part is string => typeof part === "string" && part.startsWith('{"'));
      if (body === undefined) throw new Error("The request of Office.js has no body");
      // Asynchronous, as Excel is: an answer within the call would hide mistakes of order.
      // Behind the body stand the add-in's rights, then the flags.
      const flags = Number(message[message.indexOf(body) + 2]);
      window.executeInExcel(body, flags).then((answer) => done(safeArray([0, 200, safeArray([]), answer])));
    },
    RegisterEvent(event, _target, handler, done) {
      if (event !== richApiMessage) throw new Error(`The double knows no event ${event} of Office.js`);
      window.excelTells = (type, message) =>
        handler(event, safeArray([safeArray([eventMessage, type, "Workbook", message, 0, false])]));
      window.excelShows = (isNowShown) => {
        isShown = isNowShown;
        const message = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
        handler(event, safeArray([safeArray([eventMessage, visibilityChanged, "", message, 0, false])]));
      };
      done(0);
    },
    UnregisterEvent(_event, _target, done) {
      window.excelTells = () => {};
      done(0);
    },
  };
  Object.defineProperty(window, "external", { value: external });
}
