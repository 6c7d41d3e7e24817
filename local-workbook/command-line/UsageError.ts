/** A question that cannot be answered. The message is one line for people, without a final period. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
