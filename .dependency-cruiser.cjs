/** Imports point one way: hosts -> sidebar -> core; inside core from the measures down to the table. */
const within = (folder) => `^core/${folder}/`;
const never = (name, from, to) => ({ name, severity: "error", from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    never("core-knows-no-host", "^core/", "^(sidebar|excel-addin|sheets-addon|local-workbook)/"),
    never("core-has-no-platform", "^core/", "^(node:|fs$|path$|preact|fflate|papaparse|saxes|@univerjs)"),
    never("sidebar-knows-no-host", "^sidebar/", "^(excel-addin|sheets-addon|local-workbook)/"),
    never("excel-stands-alone", "^excel-addin/", "^(sheets-addon|local-workbook)/"),
    never("sheets-stands-alone", "^sheets-addon/", "^(excel-addin|local-workbook)/"),
    never("local-stands-alone", "^local-workbook/", "^(excel-addin|sheets-addon)/"),
    never(
      "table-is-the-ground",
      within("table"),
      "^core/(balance|customers|time|team|review|functions|workbook)/",
    ),
    never("statistics-know-no-deals", within("statistics"), "^core/(?!statistics/)"),
    never("balance-on-table", within("balance"), "^core/(customers|time|team|review|functions|workbook)/"),
    never("customers-on-table", within("customers"), "^core/(balance|time|team|review|functions|workbook)/"),
    never("time-below-team-and-review", within("time"), "^core/(team|review|functions)/"),
    never("team-below-review", within("team"), "^core/(review|functions)/"),
    never("review-below-functions", within("review"), "^core/functions/"),
    never("nothing-tests-in-product", "^(core|sidebar|excel-addin|sheets-addon|local-workbook)/", "^test/"),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist" },
  },
};
