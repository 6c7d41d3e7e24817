/**
 * Light or dark as Office is, where it says so (Excel on the web may not, https://github.com/OfficeDev/office-js/issues/6134); else as
 * the system is. Office tells no change of it: it is asked again whenever the pane comes into view.
 */
export function wearTheme(document: Document): void {
  const isDark: unknown = Office.context.officeTheme?.isDarkTheme;
  if (typeof isDark === "boolean") document.documentElement.dataset.theme = isDark ? "dark" : "light";
  else delete document.documentElement.dataset.theme;
}
