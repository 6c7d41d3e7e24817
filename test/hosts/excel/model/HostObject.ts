/**
 * An object of the Excel model as the Office.js client addresses it. Members that the client may call or load are
 * written in PascalCase, as they are on the wire; everything else belongs to the model alone and is out of its reach.
 */
export abstract class HostObject {
  /** What the host answers when the client first refers to the object: the identity that later requests go by. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The members of a collection, or null for a plain object. */
  items(): readonly HostObject[] | null {
    return null;
  }
}
