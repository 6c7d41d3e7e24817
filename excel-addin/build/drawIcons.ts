import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { icon } from "./icon";

/** Draws the add-in's icons anew: `npm run icons`. */
for (const size of [16, 32, 64, 80]) {
  writeFileSync(resolve(__dirname, `../assets/icon-${size}.png`), icon(size));
}
