/** How Google Sheets reads what is typed or set into a cell: formulas, numbers, dates and, after an apostrophe, text. */
export function typed(input: unknown): { value: unknown; formula: string } {
  if (typeof input !== "string") return { value: input ?? "", formula: "" };
  if (input.startsWith("'")) return { value: input.slice(1), formula: "" };
  if (input.startsWith("=") && input.length > 1) return { value: "", formula: input };
  if (input.trim() !== "" && !Number.isNaN(Number(input))) return { value: Number(input), formula: "" };
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(input);
  if (date)
    return { value: new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]))), formula: "" };
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true", formula: "" };
  return { value: input, formula: "" };
}
