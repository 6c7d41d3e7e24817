import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { icon } from "./icons/icon";
import { type SignName, signs, sizes } from "./icons/signs";

/** Draws the icons of the add-in and its commands anew: `npm run icons`. */
for (const name of Object.keys(signs) as SignName[])
  for (const size of sizes)
    writeFileSync(resolve(__dirname, `../assets/${name}-${size}.png`), icon(name, size));
