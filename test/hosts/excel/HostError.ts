/** How the host refuses: the code is what an add-in sees as `OfficeExtension.Error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
