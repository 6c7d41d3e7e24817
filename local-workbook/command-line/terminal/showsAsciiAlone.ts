type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether lines and signs beyond ASCII would come out as rubbish: a terminal that calls itself dumb, a locale that names another encoding than
 * UTF-8, or a console of Windows, whose code pages know few of them, outside Windows Terminal. A locale that nobody set tells nothing.
 *
 * @example showsAsciiAlone({ LANG: "de_DE.ISO-8859-1" }, "linux") // true
 */
export function showsAsciiAlone(env: Environment, platform: string): boolean {
  if (env.TERM === "dumb") return true;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  if (locale !== "") return !/utf-?8/i.test(locale);
  return platform === "win32" && !env.WT_SESSION;
}
