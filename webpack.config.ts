import type { Configuration } from "webpack";

type Target = () => Promise<Configuration | Configuration[]>;

/** Every product from one place; each host's folder says what is special about it. */
const targets: Readonly<Record<string, Target>> = {
  "command-line": async () => (await import("./local-workbook/build/commandLine")).commandLine(),
  page: async () => (await import("./local-workbook/build/page")).page(),
  "excel-addin": async () => (await import("./excel-addin/build/excelAddin")).excelAddin(),
  "sheets-addon": async () => (await import("./sheets-addon/build/sheetsAddon")).sheetsAddon(),
};

/** `webpack --env only=page` builds one target, `--env without=page` all others. */
export default async (env: { only?: string; without?: string } = {}): Promise<Configuration[]> => {
  const wanted = Object.entries(targets).filter(
    ([name]) => (env.only === undefined || env.only === name) && env.without !== name,
  );
  return (await Promise.all(wanted.map(([, make]) => make()))).flat();
};
