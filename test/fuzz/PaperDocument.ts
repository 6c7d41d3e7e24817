type Listener = (this: PaperNode, event: object) => void;

/**
 * As much of a document as Preact needs to lay a pane out: elements without a look. What people would read is their text, and what
 * screen readers would say their labels.
 */
export class PaperNode {
  parentNode: PaperNode | null = null;
  readonly childNodes: PaperNode[] = [];
  readonly style: Record<string, unknown> = { setProperty: () => undefined };
  readonly namespaceURI = "http://www.w3.org/1999/xhtml";
  readonly attributes = new Map<string, unknown>();
  readonly listeners = new Map<string, Listener>();
  data = "";
  value = "";

  constructor(
    readonly localName: string,
    readonly nodeType: number,
    readonly ownerDocument: unknown,
  ) {}

  get firstChild(): PaperNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): PaperNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  insertBefore(node: PaperNode, before: PaperNode | null): PaperNode {
    node.remove();
    const at = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, node);
    node.parentNode = this;
    return node;
  }

  appendChild(node: PaperNode): PaperNode {
    return this.insertBefore(node, null);
  }

  removeChild(node: PaperNode): PaperNode {
    node.remove();
    return node;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(name: string, listener: Listener): void {
    this.listeners.set(name, listener);
  }

  removeEventListener(name: string): void {
    this.listeners.delete(name);
  }

  /** The user does something to it; false where it does not listen. */
  happen(name: string): boolean {
    const listener = this.listeners.get(name);
    const nothing = () => undefined;
    const event = {
      type: name,
      target: this,
      currentTarget: this,
      preventDefault: nothing,
      stopPropagation: nothing,
    };
    listener?.call(this, event);
    return listener !== undefined;
  }

  /** The element and all in it that satisfy a test, in their order. */
  all(test: (node: PaperNode) => boolean, found: PaperNode[] = []): readonly PaperNode[] {
    if (test(this)) found.push(this);
    for (const node of this.childNodes) node.all(test, found);
    return found;
  }

  focus(): void {}
  scrollTo(): void {}
  closest(): null {
    return null;
  }
  querySelector(): null {
    return null;
  }
  querySelectorAll(): readonly PaperNode[] {
    return [];
  }

  /** Every text of the element, one a line, its attributes' and its style's too. */
  texts(found: string[] = []): readonly string[] {
    if (this.nodeType === 3) found.push(this.data);
    for (const [name, value] of this.attributes) found.push(`${name}=${String(value)}`);
    for (const [name, value] of Object.entries(this.style))
      if (typeof value !== "function") found.push(`${name}: ${String(value)}`);
    for (const node of this.childNodes) node.texts(found);
    return found;
  }
}

/** A document of paper, and an element of it to lay something out in. */
export function paperDocument(): { readonly document: object; readonly element: PaperNode } {
  const document = {
    createElement: (name: string) => new PaperNode(name, 1, document),
    createElementNS: (_: string, name: string) => new PaperNode(name, 1, document),
    createTextNode(text: unknown) {
      const node = new PaperNode("", 3, document);
      node.data = String(text);
      return node;
    },
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return { document, element: new PaperNode("div", 1, document) };
}
