/**
 * Gives the document some more styles.
 *
 * A constructed style sheet needs no exception in a content security policy: hosts may say `style-src 'none'`.
 * Only where a web view is too old for it (Safari before 16.4) does a <style> element stand in, which then needs
 * `style-src 'unsafe-inline'` (for style alone; scripts never need it).
 */
export function wear(document: Document, text: string): void {
  if (Array.isArray(document.adoptedStyleSheets)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return;
  }
  const style = document.createElement("style");
  style.textContent = text;
  document.head.append(style);
}
