/** The pages that every page leads to: folder and what the link says. */
const pages = [
  ["install", "Install"],
  ["admin", "For IT"],
  ["privacy", "Privacy"],
  ["support", "Support"],
] as const;

/**
 * The links at the top of each page.
 *
 * @param up the way from the page to the site's root: "" or "../"
 * @param here the folder of the page itself
 */
export function navigation(up: string, here: string): string {
  const links = pages.map(([folder, label]) => {
    const current = folder === here ? ` aria-current="page"` : "";
    return `<a href="${up}${folder}/"${current}>${label}</a>`;
  });
  return `<nav aria-label="Site">${links.join(" ")}</nav>`;
}
