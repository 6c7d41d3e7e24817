import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * The first of some program names that stands on the PATH, or null.
 *
 * @param {string[]} names
 */
function onPath(...names) {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  for (const name of names)
    for (const folder of (process.env.PATH ?? "").split(delimiter))
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (existsSync(file)) return file;
      }
  return null;
}

/** The shell without a window starts in a third of the time, and is the same engine. */
const browsers = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome"];

/** A Chromium: named by FUNNEL_BALANCE_BROWSER, on the PATH, in its usual place, or brought by playwright. */
function findBrowser() {
  const named = process.env.FUNNEL_BALANCE_BROWSER;
  if (named) return existsSync(named) ? named : null;
  const usual = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ].find((file) => existsSync(file));
  return onPath(...browsers) ?? usual ?? playwrightBrowser();
}

function playwrightBrowser() {
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const caches = {
    linux: join(homedir(), ".cache", "ms-playwright"),
    darwin: join(homedir(), "Library", "Caches", "ms-playwright"),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), "ms-playwright"),
  };
  const cache = caches[process.platform];
  if (!cache || !existsSync(cache)) return null;
  const inside = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
  ];
  for (const folder of readdirSync(cache).filter((name) => name.startsWith("chromium-")))
    for (const file of inside) if (existsSync(join(cache, folder, file))) return join(cache, folder, file);
  return null;
}

function dataFolder() {
  const named = process.env.FUNNEL_BALANCE_DATA;
  return named && existsSync(named) ? named : null;
}

/** A server's program: Debian keeps it, with initdb and psql beside it, off the PATH. */
function findPostgres() {
  const named = process.env.FUNNEL_BALANCE_POSTGRES;
  if (named) return existsSync(named) ? named : null;
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const found = versions
    .map((version) => join(debian, version, "bin", "postgres"))
    .find((file) => existsSync(file));
  return found ?? onPath("postgres");
}

/** What each special test folder needs, whether it is here, and how to get it. */
export function findTools() {
  const soffice = onPath("soffice", "libreoffice");
  const xmllint = onPath("xmllint");
  const data = dataFolder();
  return [
    {
      folder: "browser",
      found: findBrowser(),
      variable: "FUNNEL_BALANCE_BROWSER",
      need: "a Chromium browser",
      get: "npx playwright@1.65.1 install chromium, or set FUNNEL_BALANCE_BROWSER to a Chrome or Chromium",
    },
    {
      folder: "libreoffice",
      found: soffice,
      variable: "FUNNEL_BALANCE_SOFFICE",
      need: "LibreOffice",
      get: "apt-get install libreoffice-calc-nogui, or https://www.libreoffice.org",
    },
    {
      folder: "outside",
      found: data,
      variable: "FUNNEL_BALANCE_DATA",
      need: "third-party sample files",
      get: "set FUNNEL_BALANCE_DATA to the folder that has data/ and reference/ (docs/ARCHITECTURE.md lists the files)",
    },
    {
      folder: "postgres",
      found: findPostgres(),
      variable: "FUNNEL_BALANCE_POSTGRES",
      need: "a Postgres server",
      get: "apt-get install postgresql, or set FUNNEL_BALANCE_POSTGRES to a postgres of 12 or later, with initdb and psql beside it",
    },
    {
      folder: "schemas",
      found: data && xmllint,
      variable: "FUNNEL_BALANCE_XMLLINT",
      need: "xmllint and the add-in manifest schemas",
      get: "apt-get install libxml2-utils, and FUNNEL_BALANCE_DATA with schemas/",
    },
  ];
}
