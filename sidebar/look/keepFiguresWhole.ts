import { type ComponentChildren, Fragment, options } from "preact";

/** Text that people copy into cells stays as it is. */
const literal = new Set(["code", "pre"]);
const { vnode: before } = options;

/**
 * Keeps each figure and its percent sign on one line in all text that the pane shows: a hook into how Preact makes
 * elements, so that no component has to think of it.
 */
options.vnode = (vnode) => {
  const { type } = vnode;
  if (type === Fragment || (typeof type === "string" && !literal.has(type)))
    vnode.props.children = whole(vnode.props.children);
  before?.(vnode);
};

function whole(children: ComponentChildren): ComponentChildren {
  if (typeof children === "string") return children.replace(/(\d) %/g, "$1\u00a0%");
  return Array.isArray(children) ? children.map(whole) : children;
}
