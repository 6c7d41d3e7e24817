/** The files of the site by their paths, such as `install/index.html`; paths have no slash in front. */
export type SiteFiles = Readonly<Record<string, string | Uint8Array>>;
