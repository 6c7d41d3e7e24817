const common = {
  testEnvironment: "<rootDir>/test/environment.mjs",
  transform: { "\\.tsx?$": "<rootDir>/test/transform.mjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/bench/node_modules"],
};

/** Tests that look into dist, so `npm run build` comes first. */
const built = [
  "bundles/",
  "contract/sheets",
  "parity/",
  "site/",
  "packages/npmPackage",
  "sheets-addon/(addOn|calls|properties|serialDay|server|sidebarPage|twoUsers)",
  "excel-addin/(build/package|functions/bundle)",
  "local-workbook/command-line/(builtProgram|killed)",
];

/** Tests that take longer than all the others together: only `npm test` runs them. */
const long = [
  "core/functions/everyFunction",
  "core/customers/(fitting|profile|whitespace)",
  "core/functions/customers/customerFunctions",
  "core/balance/(everyMessage|plan(OfParts)?(?=\\.))",
  "core/table/(laws|deals/explode|deals/noise|stages/flags)",
  "(core/team|local-workbook/command-line)/oneGround",
  "local-workbook/(command-line/injection|files/(hostileFiles|mutations))",
  "contract/excel",
  "fuzz/",
  "excel-addin/workbook/brokenWrites",
];

/** Folders whose tests need something that a machine may lack; `scripts/test.mjs` says what was left out and why. */
const special = ["browser", "libreoffice", "outside", "postgres", "schemas"];

const paths = (starts) => starts.map((start) => `<rootDir>/test/${start}`);

export default {
  // No test is one of speed: on a laden machine any may take long. Jest looks for this here alone, and not in a project.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/slowestFirst.mjs",
  projects: [
    {
      ...common,
      displayName: "anywhere",
      roots: ["<rootDir>/test"],
      testPathIgnorePatterns: paths([...special.map((folder) => `${folder}/`), ...built, ...long]),
    },
    ...Object.entries({ built, long }).map(([displayName, starts]) => ({
      ...common,
      displayName,
      roots: ["<rootDir>/test"],
      testRegex: starts.map((start) => `/test/${start}.*\\.test\\.tsx?$`),
    })),
    ...special.map((folder) => ({
      ...common,
      displayName: folder,
      roots: paths([folder]),
      ...(folder === "browser" ? { globalSetup: "<rootDir>/test/browser/buildHarnesses.ts" } : {}),
    })),
  ],
};
