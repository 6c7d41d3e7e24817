// What the pages do beyond being read: sections as tabs, and buttons that copy a file. Without this script all is there to be read.

/** The sections of the install page, each from its heading to the next, one shown at a time. */
function sectionsAsTabs(main) {
  const headings = [...main.querySelectorAll(":scope > h2")];
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "Where your pipeline is");
  const tabs = headings.map((heading) => {
    const panel = document.createElement("section");
    panel.id = `${heading.id}-steps`;
    panel.setAttribute("role", "tabpanel");
    panel.tabIndex = 0;
    while (heading.nextElementSibling && !heading.nextElementSibling.matches("h2"))
      panel.append(heading.nextElementSibling);
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = heading.id;
    tab.textContent = heading.textContent;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("aria-labelledby", tab.id);
    list.append(tab);
    heading.replaceWith(panel);
    // The address is the tab's; the heading stays above the smaller ones.
    heading.removeAttribute("id");
    panel.prepend(heading);
    return { tab, panel };
  });
  const show = (shown) => {
    for (const { tab, panel } of tabs) {
      tab.setAttribute("aria-selected", String(tab === shown));
      tab.tabIndex = tab === shown ? 0 : -1;
      panel.hidden = tab !== shown;
    }
  };
  const named = () => tabs.find(({ tab }) => `#${tab.id}` === location.hash)?.tab;
  list.addEventListener("click", ({ target }) => {
    if (target.role !== "tab" && target.getAttribute("role") !== "tab") return;
    show(target);
    history.replaceState(null, "", `#${target.id}`);
  });
  list.addEventListener("keydown", (event) => {
    const at = tabs.findIndex(({ tab }) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const { tab } = tabs[(to + tabs.length) % tabs.length];
    show(tab);
    tab.focus();
  });
  addEventListener("hashchange", () => named() && show(named()));
  tabs[0].panel.before(list);
  show(named() ?? tabs[0].tab);
}

/** Says that a file was copied, until another one takes its place. */
let toldLast = null;

/** A button beside the link to a file, which puts the file's text on the clipboard and says so. */
function copyButton(link) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `Copy ${link.textContent}`;
  const told = document.createElement("span");
  told.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    try {
      const answer = await fetch(link.href);
      if (!answer.ok) throw new Error(String(answer.status));
      await navigator.clipboard.writeText(await answer.text());
      if (toldLast !== null) toldLast.textContent = "";
      toldLast = told;
      told.textContent = "Copied";
    } catch {
      told.textContent =
        "This browser did not let it be copied: open the file by its link, and copy it there";
    }
  });
  link.after(" ", button, " ", told);
}

const main = document.querySelector("main");
if (main.matches(".install")) sectionsAsTabs(main);
for (const link of document.querySelectorAll("a[data-copy]")) copyButton(link);
