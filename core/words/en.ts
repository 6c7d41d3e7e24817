/** English: everything that people read, a section a file in the folder `en`. */

export * as commandLine from "./en/commandLine";
export * as excel from "./en/excel";
export * as files from "./en/files";
export * from "./en/ofPane";
export * as page from "./en/page";
