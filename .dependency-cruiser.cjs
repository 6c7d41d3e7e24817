/** Imports point one way: hosts -> sidebar -> core; inside core each room imports the rooms named here and no other. */
const ground = ["cells", "statistics"];
const deals = [...ground, "table", "measures", "tally"];
const answers = [...deals, "balance", "customers", "time", "team"];
const rooms = {
  cells: [],
  statistics: ["cells"],
  table: ground,
  measures: [...ground, "table"],
  tally: [...ground, "table", "measures"],
  balance: deals,
  customers: deals,
  time: [...deals, "balance", "customers"],
  team: [...deals, "balance", "customers"],
  weekly: answers,
  colours: [...deals, "balance"],
  formulas: ["cells", "table", "measures", "tally", "functions", "balance"],
  port: ["cells", "table", "tally", "balance", "colours", "formulas"],
  functions: [...answers, "words/(Words|Sentence)"],
  sample: ground,
  sheets: [...answers, "weekly", "port", "colours", "sample", "words/(Words|Sentence)"],
  report: [...answers, "weekly", "words/(Words|Sentence)"],
  words: [...answers, "weekly", "port", "colours", "functions/CellProblem", "formulas/spillRoom"],
};

const within = (folder) => `^core/${folder}/`;
const never = (name, from, to) => ({ name, severity: "error", from, to: { path: to } });
const rests = ([room, below]) =>
  never(`${room}-on-what-is-below`, { path: within(room) }, `^core/(?!(${[room, ...below].join("|")})[/.])`);

const product = "^(core|sidebar|excel-addin|sheets-addon|local-workbook|site|warehouse)/";

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    never(
      "core-knows-no-host",
      { path: "^core/" },
      "^(sidebar|excel-addin|sheets-addon|local-workbook|site|warehouse)/",
    ),
    never(
      "core-has-no-platform",
      { path: "^core/" },
      "^(node:|fs$|path$|preact|fflate|papaparse|saxes|@univerjs)",
    ),
    ...Object.entries(rooms).map(rests),
    never("sidebar-knows-no-host", { path: "^sidebar/" }, "^(excel-addin|sheets-addon|local-workbook|site)/"),
    never("excel-stands-alone", { path: "^excel-addin/" }, "^(sheets-addon|local-workbook|site)/"),
    never("sheets-stands-alone", { path: "^sheets-addon/" }, "^(excel-addin|local-workbook|site)/"),
    never("local-stands-alone", { path: "^local-workbook/" }, "^(excel-addin|sheets-addon|site)/"),
    never(
      "warehouse-knows-core-alone",
      { path: "^warehouse/" },
      "^(?!core/|warehouse/|node_modules/|@duckdb|pg$|[a-z:/]+$)",
    ),
    // A database is asked from a terminal, and never from an add-in or a page.
    never(
      "no-database-in-what-people-open",
      { path: "^(core|sidebar|excel-addin|sheets-addon|site)/|^local-workbook/(?!command-line/)" },
      "^(warehouse/|@duckdb|pg$)",
    ),
    // A language is chosen where a host is put together: its main files, and what its build writes.
    never(
      "a-language-is-chosen-by-the-roots",
      { path: product, pathNot: "^core/words/|/main\\.tsx?$|/Code\\.ts$|/build/" },
      "^core/words/[a-z]{2}(/|[.]ts$)",
    ),
    never("nothing-tests-in-product", { path: product }, "^test/"),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist" },
  },
};
