import type { Configuration } from "webpack";

type Target = () => Promise<Configuration | Configuration[]>;

/** Every product from one place; each host's folder says what is special about it. */
const targets: Readonly<Record<string, Target>> = {
  "command-line": async () => (await import("./local-workbook/build/commandLine")).commandLine(),
  page: async () => (await import("./local-workbook/build/page")).page(),
  "excel-addin": async () => (await import("./excel-addin/build/excelAddin")).excelAddin(),
  "sheets-addon": async () => (await import("./sheets-addon/build/sheetsAddon")).sheetsAddon(),
};

/** `webpack --env only=page` builds one target, `--env without=page,command-line` all but two. */
export default async (env: { only?: string; without?: string } = {}): Promise<Configuration[]> => {
  const [only, without] = [env.only?.split(","), env.without?.split(",")];
  const wanted = Object.entries(targets).filter(
    ([name]) => (only?.includes(name) ?? true) && !without?.includes(name),
  );
  const configurations = (await Promise.all(wanted.map(([, make]) => make()))).flat();
  // One after the other, so that each finds what the one before has had transpiled.
  return Object.assign(configurations, { parallelism: 1 });
};
