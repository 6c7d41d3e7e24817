import { FileError } from "../FileError";
import type { OwnMark } from "./CellEdit";
import { OwnMarks } from "./OwnMarks";
import type { XlsxPackage } from "./XlsxPackage";

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** The part's name in the package. */
  readonly path: string;
  /** The id by which the workbook calls it. */
  readonly relation: string;
  /** Where a hidden name says that the sheet is one of ours. */
  readonly own?: OwnMark;
}

/** Where the parts of a workbook are, as its relationships say. */
export interface WorkbookParts {
  /** The workbook's own part. */
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  /** Index in `sheets` of the tab that the file opens with. */
  readonly active: number;
  /** Day 0 is 1904-01-01: serial days are 1,462 smaller. */
  readonly from1904: boolean;
  /** The writer left calculating to the program that opens the file: what formulas have saved is not their value. */
  readonly recalculates: boolean;
  readonly styles: string | null;
  /** The workbook says where its styles are: only then does a program look there for colours that are added. */
  readonly saysStyles: boolean;
  readonly sharedStrings: string | null;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** Finds workbook, sheets, styles and shared strings. @throws FileError where there is no worksheet, or a sheet has no part of its own. */
export function workbookParts(file: XlsxPackage): WorkbookParts {
  const workbook = [...relations(file, "").values()].find(({ type }) => type === "officeDocument");
  if (!workbook) throw new FileError({ code: "not-a-workbook", file: file.fileName });
  const related = relations(file, workbook.path);
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1);
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  const marks = new OwnMarks();
  let [active, from1904, recalculates, depth] = [0, false, false, 0];
  file.read(workbook.path, {
    open(name, attributes) {
      depth++;
      if (name === "workbookPr") from1904 = isTrue(attributes.date1904);
      if (name === "calcPr") recalculates = isTrue(attributes.fullCalcOnLoad);
      if (name === "workbookView") active = Number(attributes.activeTab ?? 0);
      if (name === "sheet" && depth === 3)
        listed.push({
          name: attributes.name ?? "",
          hidden: (attributes.state ?? "visible") !== "visible",
          id: attribute(attributes, "id"),
        });
      if (name === "definedName") marks.begin(attributes.name ?? "");
    },
    text: (piece) => marks.take(piece),
    close(name) {
      depth--;
      if (name === "definedName") marks.end();
    },
  });
  const paths = new Set<string>();
  const sheets = listed.flatMap(({ name, hidden, id }, at) => {
    const usual = { type: "worksheet", path: resolve(folder, `worksheets/sheet${at + 1}.xml`) };
    const { type, path } = related.get(id) ?? usual;
    // Sheets of charts and of dialogues have no cells.
    if (type !== "worksheet") return [];
    if (!file.entry(path) || paths.has(path)) throw file.damaged(path);
    paths.add(path);
    const own = marks.of(name);
    return [{ name, hidden, path, relation: id, ...(own === null ? {} : { own }) }];
  });
  if (sheets.length === 0) throw new FileError({ code: "no-sheets", file: file.fileName });
  const opened = listed[active];
  // Some writers forget a relationship; the part then stands where all others put it.
  const one = (type: string) => {
    const usual = resolve(folder, `${type}.xml`);
    const said = [...related.values()].find((each) => each.type === type)?.path ?? usual;
    return [said, usual].find((path) => file.entry(path)) ?? null;
  };
  const styles = one("styles");
  const saysStyles = [...related.values()].some(({ type }) => type === "styles");
  // Without them every date would be a number.
  if (saysStyles && styles === null) throw file.damaged("styles");
  return {
    workbook: workbook.path,
    sheets,
    active: Math.max(
      0,
      sheets.findIndex(({ name }) => name === opened?.name),
    ),
    from1904,
    recalculates,
    styles,
    saysStyles,
    sharedStrings: one("sharedStrings"),
  };
}

/** The relationships of a part by id; their types without the address before the last slash, which has two forms. */
function relations(file: XlsxPackage, path: string): Map<string, Relation> {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const found = new Map<string, Relation>();
  file.read(`${folder}_rels/${path.slice(slash)}.rels`, {
    open(name, { Id = "", Type = "", Target = "" }) {
      if (name === "Relationship")
        found.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), path: resolve(folder, Target) });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (/^[\\/]/.test(target)) return resolve("", target.slice(1));
  const steps: string[] = [];
  for (const step of (folder + target).replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The relationship id's prefix is the writer's choice. */
function attribute(attributes: Readonly<Record<string, string>>, local: string): string {
  for (const [name, value] of Object.entries(attributes)) if (name.endsWith(`:${local}`)) return value;
  return "";
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
