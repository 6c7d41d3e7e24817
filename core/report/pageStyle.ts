import { ink, verdictInk } from "./ink";

const { text, soft, hair, edge, raised } = ink;

/** The style of a printed page: light alone, one page of A4 or Letter each, no font or picture from elsewhere. */
export const pageStyle = `
@page { size: auto; margin: 12mm; }
* { box-sizing: border-box; }
html { color-scheme: only light; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; max-width: 186mm; padding: 6mm; background: #ffffff; color: ${text};
  font: 12px/1.4 "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
@media print { body { padding: 0 1px; max-width: none; } }
article { break-after: page; break-inside: avoid; }
article:last-of-type { break-after: auto; }
article + article { margin-top: 12mm; }
@media print { article + article { margin-top: 0; } }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; }
h1 { font-size: 21px; line-height: 1.25; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
h2 { font-size: 13px; margin: 12px 0 4px; font-weight: 600; }
p { margin: 2px 0 6px; overflow-wrap: anywhere; }
.soft, small { color: ${soft}; font-size: 11px; }
.cells { display: flex; gap: 8px; margin: 10px 0; padding: 0; list-style: none; }
.cells li { flex: 1; border-radius: 6px; padding: 6px 8px; border: 1px solid ${edge}; }
.cells b { font-size: 14px; margin-left: 4px; }
.cells svg { vertical-align: -2px; }
${Object.entries(verdictInk)
  .map(([verdict, { tint }]) => `.cells .${verdict} { background: ${tint}; }`)
  .join("\n")}
.row { display: grid; grid-template-columns: 130px 1fr; gap: 2px 12px; align-items: end; margin: 6px 0; break-inside: avoid; }
.ends { display: flex; justify-content: space-between; gap: 8px; font-size: 11px; }
.ends span:last-child { color: ${soft}; }
.row svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 3px 8px 3px 0; border-bottom: 1px solid ${hair}; overflow-wrap: anywhere; }
/* Our own words stand in the first column: it is as wide as the longest of them. */
td:first-child { overflow-wrap: break-word; }
th { font-weight: 600; background: ${raised}; }
td svg { vertical-align: -2px; margin-right: 4px; }
td.figure, th.figure { text-align: right; white-space: nowrap; }
.verdict { white-space: nowrap; }
blockquote { margin: 8px 0; padding: 8px 10px; background: ${raised}; border-radius: 6px; }
.write { border-bottom: 1px solid ${edge}; height: 22px; }
`;
