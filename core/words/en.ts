/** English: everything that people read, a section a file in the folder `en`. */
export * as actions from "./en/actions";
export * as brief from "./en/brief";
export * as customers from "./en/customers";
export * as ease from "./en/ease";
export * as excel from "./en/excel";
export * as findings from "./en/findings";
export * as format from "./en/format";
export * as functions from "./en/functions";
export * as guidelines from "./en/guidelines";
export * as issues from "./en/issues";
export * as page from "./en/page";
export * as pane from "./en/pane";
export * as sheets from "./en/sheets";
export * as tabs from "./en/tabs";
export * as team from "./en/team";
export * as time from "./en/time";
export * as weekly from "./en/weekly";
