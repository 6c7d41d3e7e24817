// All that the pane says, and what it writes into documents.

export * as actions from "./actions";
export * as arrival from "./arrival";
export * as below from "./below";
export * as besideTeam from "./besideTeam";
export * as brief from "./brief";
export * as catalogue from "./catalogue";
export * as customerMap from "./customerMap";
export * as customers from "./customers";
export * as ease from "./ease";
export * from "./first";
export * as functions from "./functions";
export * as guidelines from "./guidelines";
export * as issues from "./issues";
export * as keep from "./keep";
export * as measures from "./measures";
export * as more from "./more";
export * as moved from "./moved";
export * as plan from "./plan";
export * as roles from "./roles";
export * as share from "./share";
export * as sheets from "./sheets";
export * as tabs from "./tabs";
export * as team from "./team";
export * as time from "./time";
export * as weekly from "./weekly";
