import { createHash } from "node:crypto";
import { strict } from "./strict";

/** The three members of Utilities that we use, with what the real ones give: offsets as +0200, digests as signed bytes. */
export function utilities(): object {
  return strict("Utilities", {
    DigestAlgorithm: strict("DigestAlgorithm", { MD5: "md5" }),
    computeDigest: (algorithm: string, text: string) => [
      ...new Int8Array(createHash(algorithm).update(text).digest()),
    ],
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
