import type { Page } from "playwright-core";

/** Resolves when a page has nothing to do for the moment, so that asking again takes no time from it. */
export const idle = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })));
