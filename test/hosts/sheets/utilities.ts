import { createHash, randomUUID } from "node:crypto";
import { strict } from "./strict";

/**
 * The members of Utilities that we use, with what the real ones give: offsets as +0200, digests as signed bytes. Google documents no
 * charset of a digest where none is given: the poorest is modelled, in which all letters beyond ASCII are one.
 */
export function utilities(): object {
  return strict("Utilities", {
    DigestAlgorithm: strict("DigestAlgorithm", { MD5: "md5" }),
    Charset: strict("Charset", { US_ASCII: "US_ASCII", UTF_8: "UTF_8" }),
    computeDigest: (algorithm: string, text: string, charset = "US_ASCII") => {
      const encoded = charset === "UTF_8" ? text : text.replace(/[^\0-\x7f]/g, "?");
      return [...new Int8Array(createHash(algorithm).update(encoded).digest())];
    },
    getUuid: () => randomUUID(),
    base64Encode: (bytes: readonly number[]) => Buffer.from(Int8Array.from(bytes)).toString("base64"),
    formatDate: (date: Date, timeZone: string, pattern: string) => {
      if (pattern !== "Z") throw new Error(`Utilities.formatDate with "${pattern}" is not modelled`);
      const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
        .formatToParts(date)
        .find((part) => part.type === "timeZoneName")?.value;
      return name === "GMT" ? "+0000" : (name ?? "").replace("GMT", "").replace(":", "");
    },
  });
}
