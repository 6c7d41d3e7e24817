import { greatest } from "../../cells/greatest";
import { list, percent, plural } from "./format";

export * as warehouse from "./warehouse";

export const program = "funnel-balance";

export const overview = (commands: readonly { usage: string; summary: string }[]) =>
  `Says whether your sales pipeline is balanced: lines, new and current customers, accounts.

${commands.map(({ usage, summary }) => `  ${program} ${usage}\n      ${summary}`).join("\n")}

FILE is .csv (comma, semicolon or tab) or .xlsx. "${program} COMMAND --help" tells the options.
Exit code 0 with an answer, 2 where the question or the file cannot be read.`;

export const help = (usage: string, summary: string, options: readonly (readonly [string, string])[]) => {
  const wide = greatest(options.map(([flag]) => flag.length));
  const lines = options.map(
    ([flag, says]) => `  ${flag.padEnd(wide)}  ${says.replaceAll("\n", `\n${" ".repeat(wide + 4)}`)}`,
  );
  return `${summary}\n\nUsage: ${program} ${usage}\n\n${lines.join("\n")}`;
};

export const commands = {
  review: {
    usage: "review FILE",
    summary: "Whether the pipeline is balanced, and which deals would mend it.",
  },
  customers: {
    usage: "customers FILE",
    summary: "Who will buy again, how much, who is slipping, and what customers do not buy yet.",
  },
  team: {
    usage: "team FILE",
    summary: "A scorecard a rep, on open and on won deals, and where to begin the talk with each.",
  },
  brief: {
    usage: "brief FILE ACCOUNT",
    summary: "One page to read before a call: history, lines, open deals, three questions.",
  },
  time: {
    usage: "time FILE --hours N",
    summary: "Which accounts deserve how many of the week's hours, and what to do next.",
  },
  "whitespace-check": {
    usage: "whitespace-check FILE",
    summary: "Whether your data tell which lines customers buy together, beyond what all buy.",
  },
  warehouse: {
    usage: "warehouse review|team|customers --url URL",
    summary:
      "The same review, team and customers where a sheet ends: of a table in DuckDB, Postgres, Parquet or CSV files.",
  },
  call: {
    usage: "call NAME FILE ARG...",
    summary: "One custom function over ranges of the file; prints JSON.",
  },
  functions: {
    usage: "functions",
    summary: "Every custom function with its arguments.",
  },
} as const;

export const options = {
  help: "this text",
  locale:
    "write numbers, days and money as in this country, as in\n--locale de-DE; else as the system says. JSON is alike everywhere",
  sheet: 'the sheet to read, or "all" that hold deals; else the one\nthat is most of a pipeline',
  map: "read a role from the column of this header, as in\n--map line=Product; an empty header: the sheet has none",
  rows: "each row is a deal of its own, whatever its id or name says",
  amounts: "whose the amounts are where a deal has several rows: deals\nor lines; else what they show",
  by: "how deals are weighed: deals (default), amount or expected",
  basis: "which deals: open (default), or won in the last 12 months",
  owner: "only this rep's deals",
  set: "change a guideline, as in --set lineLimit=0.6",
  portfolio: 'the lines the rep is responsible for, "A;B;C"',
  customers: "a file with the names of current customers",
  with: "a file or a sheet of names and details, joined by id or name",
  "as-of": "the day that counts as today, YYYY-MM-DD",
  "without-stale": "leave out deals that are past their close date or silent",
  compare: "an earlier export: tells what has changed since",
  months: "how many months to look ahead, 1 to 120; 12 (default)",
  columns: "read a list without headers; the columns by their places,\nas in --columns account,date,amount",
  goals: 'a file or sheet with the columns Rep, New customers,\nQuota and Lines; else the sheet "Goals"',
  floor:
    "at least so much of the hours, as in --floor new=25%:\nnew, current, line (the largest one) or a line's name",
  cap: "at most so much of the hours, as in --cap line=70%",
  hours: 'selling hours of the week; else those of the sheet "Time plan"',
  log: "a file or sheet with the columns date, account and hours:\nwhat the hours were really spent on",
  json: "the whole answer as JSON",
  url: "where the deals are: parquet:FILES, csv:FILES, duckdb:FILE or\npostgres://HOST/DATABASE, these two with --table",
  table: "the table or view of the deals, as in --table sales.deals",
  "group-by": "one review for each value of this column; several columns:\none for each combination",
  "print-sql": "print the statement instead, with what the cells mean\nwritten into it",
  dialect: "whose SQL: duckdb (default), postgres, bigquery,\nsnowflake or databricks",
  out: "write a row a group to a new .csv, .json or .parquet file;\nnever over a file that is there",
  colour: "write a copy of the workbook with the findings coloured;\nnever over a file that is there",
  html: "write it as a page to print, one page a rep with team;\nnever over a file that is there",
} as const;

export const placeholders = {
  locale: "TAG",
  sheet: "NAME",
  map: "ROLE=HEADER",
  amounts: "WHOSE",
  by: "BY",
  basis: "BASIS",
  owner: "NAME",
  set: "KEY=VALUE",
  portfolio: '"A;B"',
  customers: "FILE",
  with: "FILE",
  "as-of": "DATE",
  compare: "FILE",
  months: "N",
  columns: "A,B,_",
  goals: "FILE",
  hours: "N",
  log: "FILE",
  url: "URL",
  table: "NAME",
  "group-by": "COLUMN",
  dialect: "NAME",
  out: "FILE",
  colour: "OUT.xlsx",
  html: "OUT.html",
} as const;

/** What more there is to say of a command, under its options. */
export const notes = {
  call: `ARG is a range of the file (C:C, C2:C18, "Sheet2!A1:B9"), a number, or a text. "" leaves an
optional argument out; quotes make a text of what looks like a range or a number: '"B2"'.`,
  customers: `FILE is a pipeline with closed deals, or a plain list of transactions with the headers customer,
date and amount. A list without headers takes --columns: the name of each column by its place (account, date,
amount, line), _ for one to leave out. Columns may be parted by spaces too:
  ${program} customers CDNOW_sample.txt --columns _,account,date,_,amount`,
  time: `Hours are divided so that the next one is worth the same everywhere. The rep's own values, efforts and
bounds in a sheet "Time plan" of the workbook count before those of the data.`,
  warehouse: `The database adds up, and nothing of it is changed: with --url parquet:'exports/*.parquet' a thousand reps are
reviewed where they stand. What it reads, and what a table must look like: docs/WAREHOUSE.md.`,
  "whitespace-check": `Hides owned lines one at a time and looks at which place of the account's gaps each comes back: ours is the way in
which "customers" ranks them, popularity ranks by how many own a line. Of very many lines some are drawn by chance.`,
} as const;

export const missingAccount = (usage: string) => `name the file and the account: ${program} ${usage}`;
export const accountInQuotes = (extra: string) =>
  `"${extra}" is one argument too many; write an account of several words in quotes`;
export const didYouMean = (near: string | null) => (near === null ? "" : `; did you mean "${near}"?`);
export const noAccounts = "no column says who the deals are with: add one with the account's name";
export const noSales = "it takes a column with the account's name and one with the product line";
export const noHours = "say how many selling hours the week has: --hours 24";
export const notHours = (given: string, most: number) =>
  `--hours takes the selling hours of a week, from 0 to ${most}, not "${given}"`;
export const notAShareOfHours = (flag: string, given: string) =>
  `--${flag} takes a name and a share of the hours from 0 to 100 %, such as new=25%, not "${given}"`;
export const noSuchGroup = (flag: string, given: string, known: readonly string[]) =>
  `--${flag} limits one of ${list(known, 12)}, not "${given}"`;
export const floorAboveCap = (name: string, floor: number, cap: number) =>
  `${name} cannot get at least ${percent(floor)} and at most ${percent(cap)} of the hours`;
export const noLog = (name: string) =>
  `${name} is no activity log: it takes the columns date, account and hours, with hours above 0`;

export const unknownCommand = (name: string, known: readonly string[]) =>
  `there is no command "${name}"; there are ${list(known, known.length)}`;
export const unknownOption = (flag: string, near: string | null) =>
  `unknown option ${flag}${near ? `; did you mean ${near}?` : ""}`;
export const optionNeedsValue = (flag: string) => `${flag} needs a value`;
export const optionTakesNoValue = (flag: string) => `${flag} takes no value`;
export const optionTwice = (flag: string) => `${flag} is given twice`;
export const missingFile = (usage: string) => `name the file to read: ${program} ${usage}`;
export const oneTooMany = (extra: string) => `"${extra}" is one argument too many`;
export const notOneOf = (flag: string, given: string, allowed: readonly string[]) =>
  `${flag} takes ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}, not "${given}"`;
export const notWhole = (flag: string, given: string, most: number) =>
  `${flag} takes a whole number from 1 to ${most}, not "${given}"`;
export const unknownColumn = (given: string, known: readonly string[]) =>
  `--columns takes _ or a column's name, not "${given}": use ${list(known, known.length)}`;
export const columnTwice = (given: string, name: string) => `--columns ${given} names ${name} twice`;
export const noColumns = (given: string) =>
  `--columns ${given} names no column: write account, date and amount at their places, and _ for the others`;
export const tooFewColumns = (given: string, wanted: number, file: string) =>
  `--columns ${given} names ${wanted} columns, and no row of ${file} has as many`;
export const notAPair = (flag: string, given: string, shape: string) =>
  `${flag} takes ${shape}, not "${given}"`;
export const notADate = (flag: string, given: string) => `${flag} takes a day as YYYY-MM-DD, not "${given}"`;

export const noSuchFile = (path: string) => `there is no file ${path}`;
export const isFolder = (path: string) => `${path} is a folder, not a file`;
export const unreadableFile = (path: string, why: string) => `${path} cannot be read: ${why}`;
export const noSuchSheet = (name: string, file: string, sheets: readonly string[]) =>
  `there is no sheet "${name}" in ${file}; there ${sheets.length === 1 ? "is" : "are"} ${list(sheets, 20)}`;
export const noPipeline = (file: string, sheets: readonly string[]) =>
  `no sheet of ${file} holds deals (${list(sheets)}): what is looked for is one deal a row under headers such as Account, Product, Stage and Amount; choose a sheet with --sheet`;
export const moreSheets = (sheets: readonly string[]) =>
  sheets.length === 0
    ? ""
    : `; more sheets hold deals (${list(sheets)}): read them together with --sheet all`;
export const unreadableTable = (file: string, why: string) => `${file}: ${why}`;
export const noNames = (file: string) => `${file} holds no customer names`;

export const outExists = (path: string) => `${path} is there already; choose another name or delete it first`;
export const outEnding = (path: string, ending: string) =>
  `the coloured copy must end in ${ending}, not "${path}"`;
export const outNotWritten = (path: string, why: string) => `${path} cannot be written: ${why}`;
export const pageEnding = (path: string) => `the page must end in .html, not "${path}"`;
export const pageWritten = (path: string) => `${path} written: open it in a browser to print it`;
export const coloured = (path: string, rules: number) =>
  rules === 0
    ? `${path} written; nothing needed a colour`
    : `${path} written with ${rules} ${rules === 1 ? "rule" : "rules"} of colour`;

export const colouredAlone = (sheet: string) =>
  `Only the sheet "${sheet}" is coloured: review each of the others with --sheet to colour it`;

export const unknownFunction = (name: string, near: string | null) =>
  `there is no function ${name}${near ? `; did you mean ${near}?` : `; "${program} functions" lists them`}`;
export const tooManyArguments = (name: string, most: number) =>
  `${name} takes ${most === 1 ? "one argument" : `at most ${most} arguments`}`;

export const reading = (file: string) => `Reading ${file}`;

/** "New customers: 24 % -> 31 %, imbalanced -> watch". */
export const changedFrom = (
  name: string,
  before: string,
  now: string,
  verdicts: readonly [string, string] | null = null,
) => `${name}: ${before} → ${now}${verdicts ? `, ${verdicts[0]} → ${verdicts[1]}` : ""}`;

/** The headings and labels of the review. */
export const report = {
  title: "Funnel Balance",
  score: "Score",
  score100: (score: number) => `Score ${score} of 100`,
  ofLines: (count: number, lines: number) => `${count} of ${plural(lines, "line")}`,
  noScore: "No score yet",
  won: (count: string) => `${count} won`,
  lost: (count: string) => `${count} lost`,
  doThisWeek: "DO THIS WEEK",
  lines: "LINES",
  customers: "CUSTOMERS",
  accounts: "ACCOUNTS",
  hygiene: "HYGIENE",
  plan: "TO GET BACK IN BALANCE",
  issues: "WORTH KNOWING ABOUT THE DATA",
  odds: (days: number) => `BUY AGAIN WITHIN ${days} DAYS`,
  between: (low: string, high: string) => `${low} to ${high}`,
  mostValuable: (months: number) => `WORTH MOST OVER THE NEXT ${months === 1 ? "MONTH" : `${months} MONTHS`}`,
  mostBought: "BOUGHT MOST",
  alive: "stays",
  expected: "expected",
  yearly: "a year",
  slipping: "TO WIN BACK",
  referrals: "TO ASK FOR A REFERRAL",
  whitespace: "WHAT CUSTOMERS DO NOT BUY YET",
  profile: "PROSPECTS MOST LIKE THOSE YOU WON",
  thisWeek: "THIS WEEK",
  timeTitles: ["account", "hours", "customer", "gives", "mostly for"],
  noHours: (accounts: number) =>
    `${accounts} ${accounts === 1 ? "account gets" : "accounts get"} no hours this week`,
  nextHour: (worth: string) => `One more hour this week would be worth ${worth}`,
  hoursSpent: (from: string, to: string, fresh: string, current: string) =>
    `Spent from ${from} to ${to}, at this week's hours: ${fresh} with new, ${current} with current customers`,
  hoursPlanned: (fresh: string, current: string, kept: "new" | "current" | null) =>
    `The plan: ${kept === "new" ? "at least " : ""}${fresh} with new, ${kept === "current" ? "at least " : ""}${current} with current customers`,
  handOff: "FOR INSIDE SALES TO KEEP WARM",
  actions: "WHAT TO DO NEXT",
  assumptions: "WHAT WAS ASSUMED",
  changeAssumptions:
    "Hours are yours to change with --set hoursPerDeal=4, hoursPerAccount=2 or hoursPerNewDeal=8, the value and effort of a row in the sheet “Time plan”",
  loggedFinding: (hours: string) =>
    `${hours} hours of the log went to names that are not in the table: they count as finding new customers`,
  loggedElsewhere: (hours: string) => `${hours} hours of the log went to accounts with nothing to plan for`,
  logRows: (rows: number) =>
    `${rows} ${rows === 1 ? "row" : "rows"} of the log without an account, a day or hours above 0: left out`,
  team: "THE TEAM",
  teamTitles: ["rep", "open", "balance", "balance won", "new won", "won", "quota"],
  teamNote:
    "Balance 0 to 100, of the open deals and of those won in the last 12 months; new customers won, and what of the quota is reached, in those",
  besideTeam: "BESIDE THE TEAM",
  talks: "WHERE TO BEGIN",
  basis: { open: "open deals", won: "won deals" },
  unknown: "–",
  owners: (names: string) => `With ${names}`,
  lastOn: (day: string) => `last ${day}`,
  hidden: (lines: string, accounts: string) =>
    `Hid ${lines} of ${accounts} that buy two or more, one at a time, and looked for them again`,
  checkTitles: ["ranked by", "first", "in first 3", "1 / rank"],
  ours: "what goes together",
  popularity: "popularity",
  random: "chance",
  gain: (gain: string, low: string, high: string) =>
    `By 1 / rank (1 where the hidden line came first, 0.5 where second) what goes together gains ${gain} on popularity; less what shuffled tables gain by chance, that is ${low} to ${high} (95 %)`,
  selling: "WIN RATE AND TIME TO CLOSE",
  doors: "WHICH LINES OPEN DOORS",
  doorsTitles: ["line", "open: new", "current", "won: new", "current"],
  changes: "SINCE THE EARLIER EXPORT",
  moved: "WHAT MOVED",
  noChange: "nothing has changed",
  notKnown: "not known",
  columns: "Read from",
  limit: "limit",
  couldBe: (interval: string) => `could be ${interval}`,
  target: "target",
  row: (row: number) => `row ${row}`,
  more: (count: number) => `and ${count} more`,
  moreHours: (count: number, hours: string) =>
    `and ${count} more with ${hours === "1.0" ? "1.0 hour" : `${hours} hours`}${count === 1 ? "" : " together"}`,
  asOf: (day: string) => `as of ${day}`,
} as const;
