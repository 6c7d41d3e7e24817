const typescript = [
  "ts-jest",
  { tsconfig: { module: "commonjs", moduleResolution: "bundler", isolatedModules: true } },
];

const common = {
  testEnvironment: "node",
  transform: { "\\.tsx?$": typescript },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/bench/node_modules"],
};

/** Folders whose tests need something that a machine may lack; `scripts/test.mjs` says what was left out and why. */
const special = ["browser", "libreoffice", "outside", "schemas"];

export default {
  projects: [
    {
      ...common,
      displayName: "anywhere",
      roots: ["<rootDir>/test"],
      testPathIgnorePatterns: special.map((folder) => `<rootDir>/test/${folder}/`),
    },
    ...special.map((folder) => ({ ...common, displayName: folder, roots: [`<rootDir>/test/${folder}`] })),
  ],
};
