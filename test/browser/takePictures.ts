import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eachPicture, pictureFolder } from "./pictures";
import { startBrowser } from "./startBrowser";

/** `npm run pictures`: the pictures of README and GUIDE, each with what it says beside it, by which a test finds it out of date. */
async function take(): Promise<void> {
  mkdirSync(pictureFolder, { recursive: true });
  const browser = await startBrowser();
  await eachPicture(browser, async (name, page, says) => {
    writeFileSync(join(pictureFolder, `${name}.png`), await page.screenshot());
    writeFileSync(join(pictureFolder, `${name}.txt`), says);
  });
  await browser.close();
}

void take();
