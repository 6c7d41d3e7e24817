/** Has the browser load the styles of the grid's engine, below those of the page. */
export function wearGridStyles(): void {
  const own = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  if (own === null) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = own.href.replace(/page\.css$/, "grid.css");
  own.before(link);
}
