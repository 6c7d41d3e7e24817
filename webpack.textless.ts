import { readFileSync } from "node:fs";
import { join } from "node:path";

const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/** Ours is the same licence, below our own line of copyright. */
const mit = () => {
  const own = readFileSync(join(__dirname, "LICENSE"), "utf8");
  return own.slice(own.indexOf("Permission is hereby granted")).trim();
};

const apache = () => readFileSync(join(__dirname, "node_modules/@univerjs/core/LICENSE"), "utf8").trim();

const under = (licence: string, text: string, ...holders: readonly string[]) =>
  [licence, ...holders.map((holder) => `Copyright (c) ${holder}`), text].join("\n\n");

/**
 * Packages that name their licence in package.json and bring no text of it: the text, with the holders that their package.json or
 * their repository names.
 */
export const textless: Readonly<Record<string, () => string>> = {
  "@univerjs/protocol": () => under("Apache-2.0", apache(), "DreamNum Co., Ltd."),
  "franc-min": () => under("MIT", mit(), "Titus Wormer <tituswormer@gmail.com>"),
  "ot-json1": () => under("ISC", isc, "Joseph Gentle <me@josephg.com>"),
  "ot-text-unicode": () => under("ISC", isc, "Joseph Gentle <me@josephg.com>"),
  "react-remove-scroll-bar": () => under("MIT", mit(), "Anton Korzunov <thekashey@gmail.com>"),
  // https://github.com/lddubeau/saxes/blob/master/LICENSE
  saxes: () =>
    [
      under(
        "ISC",
        isc,
        "Contributors",
        "Isaac Z. Schlueter and Contributors (sax, of which saxes is a fork)",
      ),
      under("MIT", mit(), "Mathias Bynens <https://mathiasbynens.be/> (String.fromCodePoint)"),
    ].join("\n\n"),
  unicount: () => under("ISC", isc, "Joseph Gentle <me@josephg.com>"),
};
