import { openTag } from "./openTag";
import type { SheetPart } from "./workbookParts";
import type { XlsxPackage } from "./XlsxPackage";
import { xmlElements } from "./xmlElements";

const types = "[Content_Types].xml";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const sheetRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** What a package says of its parts: which there are, of which kind, and which of them belong to the workbook. */
export class SheetParts {
  readonly #texts = new Map<string, string>();
  readonly #relations: string;
  readonly #folder: string;
  readonly #changed = new Set<string>();

  constructor(
    private readonly file: XlsxPackage,
    workbook: string,
  ) {
    const slash = workbook.lastIndexOf("/") + 1;
    this.#folder = workbook.slice(0, slash);
    this.#relations = `${this.#folder}_rels/${workbook.slice(slash)}.rels`;
    for (const part of [types, this.#relations]) this.#texts.set(part, file.text(part));
  }

  /** Lists a further worksheet. Returns its part's name, and the relation by which the workbook calls it. */
  add(): { readonly path: string; readonly relation: string } {
    const said = this.#text(this.#relations);
    let number = 1;
    while (this.file.entry(this.#path(number)) || said.includes(`"${relationOf(number)}"`)) number++;
    const [path, relation] = [this.#path(number), relationOf(number)];
    // Files of the strict kind have another address for the same relation.
    const type = /\sType=["']([^"']*\/worksheet)["']/.exec(said)?.[1] ?? sheetRelation;
    this.#append(this.#relations, `Relationship Id="${relation}" Type="${type}" Target="/${path}"`);
    this.#append(types, `Override PartName="/${path}" ContentType="${sheetType}"`);
    return { path, relation };
  }

  /** Takes a worksheet off the lists. Returns the names of what goes with it. */
  leaveOutSheet({ path, relation }: Pick<SheetPart, "path" | "relation">): readonly string[] {
    this.#drop(types, (element) => element.includes(`"/${path}"`));
    this.#drop(this.#relations, (element) => element.includes(`"${relation}"`));
    const slash = path.lastIndexOf("/") + 1;
    const related = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    return [path, related].flatMap((part) => this.file.entry(part)?.name ?? []);
  }

  /** Takes a part of the workbook off the lists. Returns its name; null where there is none. */
  leaveOut(kind: string): string | null {
    const path = `${this.#folder}${kind}.xml`;
    const entry = this.file.entry(path);
    if (!entry) return null;
    for (const part of [types, this.#relations]) this.#drop(part, (element) => element.includes(kind));
    return entry.name;
  }

  /** The lists that are other than before, by the name of their part. */
  changed(): [name: string, xml: string][] {
    return [...this.#changed].map((part) => [this.file.entry(part)?.name ?? part, this.#text(part)]);
  }

  #path = (number: number) => `${this.#folder}worksheets/funnelBalance${number}.xml`;

  #drop(part: string, isIt: (element: string) => boolean): void {
    const text = this.#text(part);
    const [root] = xmlElements(text).slice(-1);
    const listed = xmlElements(text, root).find(({ start, end }) => isIt(text.slice(start, end)));
    if (listed) this.#put(part, text.slice(0, listed.start) + text.slice(listed.end));
  }

  #text(part: string): string {
    return this.#texts.get(part) ?? "";
  }

  #put(part: string, text: string): void {
    this.#texts.set(part, text);
    this.#changed.add(part);
  }

  #append(part: string, element: string): void {
    const text = this.#text(part);
    const root = xmlElements(text).at(-1);
    if (!root) throw new Error(`${part} lists nothing`);
    const tag = text.slice(root.start, root.contentStart);
    const [, name = "", prefix = ""] = /^<((?:([^\s/>:]+):)?[^\s/>]+)/.exec(tag) ?? [];
    const child = `<${prefix && `${prefix}:`}${element}/>`;
    const isEmpty = root.contentEnd === root.end;
    const before = isEmpty ? openTag(text.slice(0, root.end)) : text.slice(0, root.contentEnd);
    const after = isEmpty ? `</${name}>${text.slice(root.end)}` : text.slice(root.contentEnd);
    this.#put(part, before + child + after);
  }
}

const relationOf = (number: number) => `rIdFunnelBalance${number}`;
