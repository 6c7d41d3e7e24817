const typescript = [
  "ts-jest",
  { tsconfig: { module: "commonjs", moduleResolution: "bundler", isolatedModules: true } },
];

const common = {
  testEnvironment: "node",
  transform: { "\\.tsx?$": typescript },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/bench/node_modules"],
};

/** Tests that look into dist, so `npm run build` comes first. */
const built = [
  "bundles/",
  "contract/sheets",
  "parity/",
  "sheets-addon/(addOn|properties|serialDay)",
  "excel-addin/(build/package|functions/bundle)",
  "local-workbook/command-line/builtProgram",
];

/** Tests that take as long as all the others together: only `npm test` runs them. */
const long = [
  "core/functions/everyFunction",
  "core/customers/fitting",
  "core/table/(laws|deals/explode|deals/noise)",
  "contract/excel",
];

/** Folders whose tests need something that a machine may lack; `scripts/test.mjs` says what was left out and why. */
const special = ["browser", "libreoffice", "outside", "schemas"];

const paths = (starts) => starts.map((start) => `<rootDir>/test/${start}`);

export default {
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
