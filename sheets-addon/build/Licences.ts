import type { Compilation } from "webpack";
import { type BundledPackage, noticesOf, packagesIn } from "../../webpack.notices";

/** One page with the licences of all that the bundles of the add-on hold, which grows bundle by bundle. */
export class Licences {
  readonly file = "Licences.html";
  private readonly packages = new Map<string, BundledPackage>();
  private readonly notices = new Set<string>();

  /** `notices`: the comments with licences that the minifier took out of a script. */
  add(compilation: Compilation, notices: string): void {
    for (const one of packagesIn(compilation)) this.packages.set(`${one.name} ${one.version}`, one);
    if (notices !== "") this.notices.add(notices);
  }

  page(): string {
    const text = [noticesOf([...this.packages.values()]), ...this.notices].join("\n\n");
    const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    return `<!DOCTYPE html>\n<title>Licences</title>\n<pre>\n${escaped}</pre>\n`;
  }
}
