import { PortError, type PortErrorCode } from "../../core/port/port";

/** Excel's codes (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
const codes: Readonly<Record<string, PortErrorCode>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "protected-sheet",
  ItemNotFound: "missing-sheet",
  InvalidSelection: "not-a-worksheet",
  UnsupportedSheet: "not-a-worksheet",
  ItemAlreadyExists: "name-taken",
  ApiNotFound: "unsupported",
  UnsupportedOperation: "unsupported",
  NotImplemented: "unsupported",
  UndoNotSupported: "unsupported",
};

/** Errors about a thing, which Excel's own words do not name. */
const aboutSubject: readonly PortErrorCode[] = ["missing-sheet", "protected-sheet", "name-taken"];

/** Any failure of an Excel call as the port's own error. `subject` names the sheet or cell that the call was about. */
export function portErrorOf(error: unknown, subject = ""): PortError {
  if (error instanceof PortError) return error;
  const code = codes[excelCode(error)] ?? "host";
  return new PortError(code, (aboutSubject.includes(code) && subject) || messageOf(error));
}

/** The code of an `OfficeExtension.Error`, or "". */
export function excelCode(error: unknown): string {
  return isObject(error) && "code" in error ? String(error.code) : "";
}

function messageOf(error: unknown): string {
  return isObject(error) && "message" in error ? String(error.message) : String(error);
}

/** The client's errors may come from another frame, where `instanceof Error` says nothing about them. */
function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
