import { type Browser, chromium } from "playwright-core";

/** Starts a Chromium that asks nothing of the network of its own accord. Close it when done. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.FUNNEL_BALANCE_BROWSER ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
